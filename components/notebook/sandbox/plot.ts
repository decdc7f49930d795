import {
  type MarkDescription,
  markNames,
  type PlotDescription,
  transformNames,
} from "../plot/names.ts";

const mostRows = 20_000;

/** A mark of the reader's, not drawn yet. */
class Mark {
  readonly description: MarkDescription;

  constructor(description: MarkDescription) {
    this.description = description;
  }

  plot(options: Options = {}) {
    return plot({ ...options, marks: [...(options.marks ?? []), this] });
  }
}

class Transform {
  readonly transform: string;
  readonly inputs: readonly unknown[];

  constructor(transform: string, inputs: readonly unknown[]) {
    this.transform = transform;
    this.inputs = inputs;
  }
}

class Drawing {
  readonly description: PlotDescription;

  constructor(description: PlotDescription) {
    this.description = description;
  }
}

interface Options {
  readonly marks?: readonly unknown[];
  readonly [name: string]: unknown;
}

export const isPlot = (value: object): value is Drawing | Mark =>
  value instanceof Drawing || value instanceof Mark;

/** The plot as plain data; a mark on its own is a plot of one mark. */
export const plotOf = (value: Drawing | Mark): PlotDescription =>
  value instanceof Drawing ? value.description : value.plot().description;

/**
 * Observable Plot as a cell knows it. There is no page in the sandbox to draw on, so every function notes what is
 * wanted: channels that are functions are worked out here, and what is left is plain data for the page to draw.
 */
export const Plot: Readonly<Record<string, unknown>> = {
  plot,
  ...Object.fromEntries(markNames.map((name) => [name, markMaker(name)])),
  ...Object.fromEntries(
    transformNames.map((name) => [name, (...inputs: unknown[]) => new Transform(name, inputs)]),
  ),
};

function plot({ marks = [], ...options }: Options = {}): Drawing {
  const list = marks.flat(3).filter(Boolean);
  return new Drawing({
    options: plain(options, undefined, "Plot.plot") as Record<string, unknown>,
    marks: list.map((mark) => {
      if (mark instanceof Mark) return mark.description;
      throw new TypeError(`Plot.plot: marks must be made by Plot, but got ${typeof mark}`);
    }),
  });
}

const withoutData: readonly string[] = ["frame"];

function markMaker(mark: string) {
  return (first?: unknown, options?: unknown) => {
    const place = `Plot.${mark}`;
    if (withoutData.includes(mark))
      return new Mark({ mark, options: plain(first ?? {}, undefined, place) });
    // A list of ticks is optional: Plot.axisX({ … }).
    if (options === undefined && /^(axis|grid)/.test(mark) && !isIterable(first))
      return new Mark({ mark, options: plain(first ?? {}, undefined, place) });
    const data = rowsOf(first, place);
    return new Mark({
      mark,
      data: data.map(plainRow),
      options: plain(options ?? {}, data, place),
    });
  };
}

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;

function rowsOf(data: unknown, place: string): unknown[] {
  if (!isIterable(data))
    throw new TypeError(`${place}: the data must be a list, but got ${typeof data}`);
  const rows = [];
  for (const row of data) {
    if (rows.length >= mostRows)
      throw new RangeError(`${place}: at most ${mostRows} rows can be drawn`);
    rows.push(row);
  }
  return rows;
}

/** A row with its simple fields only; tuples stay tuples. */
function plainRow(row: unknown): unknown {
  if (typeof row !== "object" || row === null || row instanceof Date)
    return typeof row === "function" ? null : row;
  if (Array.isArray(row) || ArrayBuffer.isView(row))
    return Array.from(row as ArrayLike<unknown> & Iterable<unknown>, (entry) =>
      isSimple(entry) ? entry : null,
    ).slice(0, 16);
  return Object.fromEntries(Object.entries(row).filter(([, value]) => isSimple(value)));
}

const isSimple = (value: unknown) =>
  value === null ||
  !["object", "function", "symbol"].includes(typeof value) ||
  value instanceof Date;

/** Options with every function worked out, one value for each row of the data. */
function plain(value: unknown, data: readonly unknown[] | undefined, place: string): unknown {
  if (typeof value === "function") {
    if (data) return data.map((row, index) => plainRow(value(row, index, data)));
    throw new TypeError(`${place}: a function cannot be drawn; give its values`);
  }
  if (typeof value === "symbol") return undefined;
  if (isSimple(value)) return value;
  if (value instanceof Transform) {
    const { transform, inputs } = value;
    return { transform, inputs: inputs.map((input) => plain(input, data, `Plot.${transform}`)) };
  }
  if (isIterable(value)) return rowsOf(value, place).map((entry) => plain(entry, undefined, place));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, entry]) => [key, plain(entry, data, place)]),
  );
}
