import type { Atom, Described } from "./described.ts";
import { isPlot, plotOf } from "./plot.ts";
import { troubleOf } from "./trouble.ts";

const most = { items: 100, rows: 40, columns: 16, text: 2000, depth: 6, values: 3000 };

/** Describes one value; what is too long, too deep or too much is cut and says how much is missing. */
export function describe(value: unknown): Described {
  return new Describer().describe(value, 0);
}

class Describer {
  private left = most.values;
  private readonly above = new Set<object>();

  describe(value: unknown, depth: number): Described {
    this.left -= 1;
    if (typeof value !== "object" || value === null) return atomOf(value);
    try {
      return this.object(value, depth);
    } catch (thrown) {
      // A getter of the reader's may throw; the rest is still worth showing.
      const trouble = troubleOf(thrown);
      return atom("fault", trouble.kind === "thrown" ? trouble.message : trouble.kind);
    }
  }

  private object(value: object, depth: number): Described {
    if (isPlot(value)) return { is: "plot", plot: plotOf(value) };
    if (value instanceof Error) return atom("fault", cut(`${value.name}: ${value.message}`));
    if (value instanceof Date) return atom("word", String(value));
    if (value instanceof RegExp) return atom("word", cut(String(value)));
    if (this.above.has(value)) return atom("word", "↻");
    if (depth >= most.depth || this.left <= 0) return atom("word", "…");
    this.above.add(value);
    try {
      if (isListLike(value)) return tableOf(value, this, depth) ?? this.list(value, depth);
      if (value instanceof Set) return this.list([...value], depth, `Set(${value.size})`);
      if (value instanceof Map)
        return this.entries(
          `Map(${value.size})`,
          [...value].map(([key, entry]) => [keyOf(key), entry]),
          depth,
        );
      const name = value.constructor?.name ?? "";
      const pairs = Object.keys(value).map(
        (key) => [key, value[key as keyof typeof value]] as const,
      );
      return this.entries(name === "Object" ? "" : name, pairs, depth);
    } finally {
      this.above.delete(value);
    }
  }

  private list(value: ArrayLike<unknown>, depth: number, name = nameOf(value)): Described {
    const items: Described[] = [];
    for (let i = 0; i < value.length && i < most.items && this.left > 0; i++)
      items.push(this.describe(value[i], depth + 1));
    return { is: "list", name, items, more: value.length - items.length };
  }

  private entries(
    name: string,
    pairs: readonly (readonly [string, unknown])[],
    depth: number,
  ): Described {
    const shown = pairs.slice(0, Math.min(most.items, Math.max(0, this.left)));
    return {
      is: "object",
      name: cut(name, 80),
      entries: shown.map(([key, value]) => [cut(key, 200), this.describe(value, depth + 1)]),
      more: pairs.length - shown.length,
    };
  }
}

/** Rows of numbers are a matrix, records with the same simple fields a table. */
function tableOf(
  list: ArrayLike<unknown>,
  describer: Describer,
  depth: number,
): Described | undefined {
  if (ArrayBuffer.isView(list) || list.length < 2) return undefined;
  const rows = Array.from({ length: Math.min(list.length, most.rows) }, (_, i) => list[i]);
  const more = list.length - rows.length;
  const [first] = rows;
  if (isListLike(first)) {
    const { length } = first;
    if (!length || length > most.columns || !rows.every((row) => isNumbers(row, length)))
      return undefined;
    const cells = (rows as ArrayLike<unknown>[]).map((row) =>
      Array.from(row, (entry) => describer.describe(entry, depth + 2)),
    );
    return { is: "table", name: `${list.length} × ${length}`, rows: cells, more };
  }
  const head = isRecord(first) ? Object.keys(first) : [];
  if (!head.length || head.length > most.columns || !rows.every((row) => hasFields(row, head)))
    return undefined;
  const cells = (rows as Record<string, unknown>[]).map((row) =>
    head.map((key) => describer.describe(row[key], depth + 2)),
  );
  return { is: "table", name: nameOf(list), head, rows: cells, more };
}

const isListLike = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));

const isNumbers = (row: unknown, length: number) =>
  isListLike(row) &&
  row.length === length &&
  Array.from(row).every((entry) => typeof entry === "number");

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const hasFields = (row: unknown, head: readonly string[]) =>
  isRecord(row) &&
  Object.keys(row).length === head.length &&
  head.every((key) => key in row && (typeof row[key] !== "object" || row[key] === null));

const nameOf = (list: ArrayLike<unknown>) =>
  Array.isArray(list) ? `Array(${list.length})` : `${list.constructor.name}(${list.length})`;

const keyOf = (key: unknown) => (typeof key === "object" ? "{…}" : String(key));

function atomOf(value: unknown): Described {
  switch (typeof value) {
    case "number":
      return atom("number", Object.is(value, -0) ? "-0" : String(value));
    case "bigint":
      return atom("number", cut(`${value}n`, 200));
    case "string":
      return atom("text", cut(value));
    case "function":
      return atom("function", cut(`${value.name || "ƒ"}(${value.length ? "…" : ""})`, 100));
    default:
      return atom("word", cut(String(value)));
  }
}

const atom = (kind: Atom, text: string): Described => ({ is: "atom", kind, text });

const cut = (text: string, length = most.text) =>
  (text.length > length ? `${text.slice(0, length)}…` : text).toWellFormed();
