/** An article's first screen ends after this many paragraphs: what comes later may fetch its faces later. */
export const firstParagraphs = 4;
