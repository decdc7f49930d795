/** @see plot */
export const Plot = {};
