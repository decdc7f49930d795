import { h, type VNode } from "preact";
import type { Described } from "../sandbox/described.ts";

// biome-ignore lint/suspicious/noExplicitAny: an element of any kind
export type View = VNode<any>;

/** How a plot is drawn: as markup while the site is built, into the page later. */
export type DrawPlot = (plot: unknown) => View;

/** A described value as a person would want to read it. */
export function valueView(value: Described, draw: DrawPlot, inside = false): View | string {
  switch (value.is) {
    case "atom":
      return atomView(value, inside);
    case "plot":
      return inside ? "Plot" : draw(value.plot);
    case "table":
      return tableView(value, draw);
    case "list":
      return value.items.every((item) => item.is === "atom")
        ? h("span", null, lineOf(value))
        : folded(
            value,
            draw,
            value.items.map((item, index) => [String(index), item] as const),
          );
    case "object":
      return folded(value, draw, value.entries);
  }
}

type Of<Kind extends Described["is"]> = Extract<Described, { is: Kind }>;

function atomView({ kind, text }: Of<"atom">, inside: boolean) {
  if (kind === "number") return h("span", { class: "nu" }, inside ? short(text) : minus(text));
  if (kind === "text") return h("span", { class: "st" }, inside ? JSON.stringify(text) : text);
  if (kind === "fault") return h("span", { class: "fault" }, text);
  return h("span", { class: kind === "word" ? "kw" : undefined }, text);
}

function tableView({ head, rows, more, name }: Of<"table">, draw: DrawPlot) {
  const cells = (row: readonly Described[]) =>
    row.map((cell) =>
      h("td", null, isNumber(cell) ? short(cell.text, 4) : valueView(cell, draw, true)),
    );
  return h(
    "table",
    { "aria-label": name },
    head &&
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          head.map((key) => h("th", { scope: "col" }, key)),
        ),
      ),
    h(
      "tbody",
      null,
      rows.map((row) => h("tr", null, cells(row))),
      more > 0 && h("tr", null, h("td", { colSpan: rows[0].length }, `… ${more}`)),
    ),
  );
}

/** One line, with its entries under it when it is opened. */
function folded(
  value: Of<"list"> | Of<"object">,
  draw: DrawPlot,
  entries: readonly (readonly [string, Described])[],
) {
  return h(
    "details",
    null,
    h("summary", null, lineOf(value)),
    h(
      "dl",
      null,
      entries.map(([key, entry]) => [
        h("dt", null, key),
        h("dd", null, valueView(entry, draw, true)),
      ]),
      value.more > 0 && h("dd", null, `… ${value.more}`),
    ),
  );
}

const longest = 100;

/** A value on one line, as code would write it. */
export function lineOf(value: Described): string {
  if (value.is === "atom")
    return value.kind === "number"
      ? short(value.text)
      : value.kind === "text"
        ? JSON.stringify(value.text)
        : value.text;
  if (value.is === "plot") return "Plot";
  if (value.is === "table") return value.name;
  const parts =
    value.is === "list"
      ? value.items.map(lineOf)
      : value.entries.map(([key, entry]) => `${key}: ${lineOf(entry)}`);
  const [open, close] = value.is === "list" ? "[]" : ["{ ", " }"];
  const name = value.name && !value.name.startsWith("Array(") ? `${value.name} ` : "";
  let line = "";
  let shown = 0;
  for (const part of parts) {
    if (line.length + part.length > longest && shown) break;
    line += (shown ? ", " : "") + part;
    shown += 1;
  }
  const left = parts.length - shown + value.more;
  if (!parts.length) return `${name}${open.trim()}${close.trim()}`;
  return `${name}${open}${line}${left ? `, … ${left}` : ""}${close}`;
}

const minus = (text: string) => text.replace(/^-/, "−").replace("e-", "e−");

const isNumber = (value: Described): value is Of<"atom"> =>
  value.is === "atom" && value.kind === "number";

/** Inside of something larger a number shows its first digits only. */
const short = (text: string, digits = 6) =>
  minus(text.length > digits + 1 ? String(Number(Number(text).toPrecision(digits))) : text);
