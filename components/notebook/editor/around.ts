import { markNames, transformNames } from "../plot/names.ts";

const marks = markNames.map(
  (name) => `  ${name}(data?: Plot.Data, options?: Plot.Options): Plot.Mark;`,
);
const transforms = transformNames.map(
  (name) => `  ${name}(outputs?: Plot.Options, options?: Plot.Options): Plot.Options;`,
);

/** The types of what every cell knows without importing it: the console, and the part of Plot that cells may use. */
export const around = `
declare namespace Plot {
  type Data = Iterable<any> | ArrayLike<any>;
  /** The channels and looks of a mark, or the settings of a plot: see observablehq.com/plot. */
  type Options = { readonly [name: string]: any };
  interface Mark { plot(options?: Options): object; }
}
/** Observable Plot. A channel may be the name of a field, a list of values or a function of a row. */
declare const Plot: {
  /** Draws marks on shared axes: \`Plot.plot({ marks: [Plot.line(rows, { x: "step", y: "loss" })] })\`. */
  plot(options: Plot.Options & { marks: readonly any[] }): object;
${[...marks, ...transforms].join("\n")}
};
declare const console: {
  /** Prints values under the cell, in order. */
  log(...values: unknown[]): void;
  table(...values: unknown[]): void;
  info(...values: unknown[]): void;
  warn(...values: unknown[]): void;
  error(...values: unknown[]): void;
};
declare function structuredClone<T>(value: T): T;
`;
