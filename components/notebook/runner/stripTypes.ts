import { transform } from "sucrase";

/** The JavaScript of a TypeScript module, line for line, with its imports and exports as CommonJS. */
export const stripTypes = (code: string): string =>
  transform(code, { transforms: ["typescript", "imports"], disableESTransforms: true }).code;
