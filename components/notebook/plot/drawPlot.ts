import * as ObservablePlot from "@observablehq/plot";
import {
  type MarkDescription,
  markNames,
  type PlotDescription,
  type TransformDescription,
  transformNames,
} from "./names.ts";
import { safeOption, safeRow } from "./safeOption.ts";

const most = { marks: 40, rows: 20_000 };
const inks = Array.from({ length: 10 }, (_, i) => `var(--class-${i})`);
const plot = ObservablePlot as unknown as Record<string, (...inputs: unknown[]) => unknown>;

/** Draws what a cell described. The data is the reader's, the drawing is Plot's: nothing in it can act or fetch. */
export function drawPlot({ options, marks }: PlotDescription, document: Document): Element {
  const rows = marks.reduce((sum, { data }) => sum + (data?.length ?? 0), 0);
  if (marks.length > most.marks || rows > most.rows)
    throw new RangeError(`at most ${most.marks} marks and ${most.rows} rows`);
  const safe = safeOption(options) as { color?: object; x?: object; y?: object };
  const drawn = ObservablePlot.plot({
    width: 608,
    height: 260,
    ...safe,
    // As in the book's own figures, numbers without strokes.
    x: { tickSize: 0, ...safe.x },
    y: { tickSize: 0, ...safe.y },
    color: inksFor(safe.color),
    document,
    marks: marks.map(mark),
  } as ObservablePlot.PlotOptions);
  purge(drawn);
  return drawn;
}

/** The book's inks, unless the cell asks for colours of its own. */
function inksFor(asked: object = {}): object {
  const own = ["scheme", "range", "type"].some((name) => name in asked);
  return own ? asked : { range: inks, ...asked };
}

function mark({ mark: name, data, options }: MarkDescription): unknown {
  if (!markNames.includes(name)) throw new TypeError(`no mark ${name}`);
  const inputs = data ? [data.map(safeRow)] : [];
  return plot[name](...inputs, transformed(safeOption(options ?? {})));
}

function transformed(options: unknown): unknown {
  if (typeof options !== "object" || options === null || !("transform" in options)) return options;
  const { transform, inputs } = options as TransformDescription;
  if (!transformNames.includes(transform)) throw new TypeError(`no transform ${transform}`);
  return plot[transform](...inputs.map(transformed));
}

const kept =
  /^(svg|g|path|circle|rect|line|text|tspan|title|defs|clippath|marker|figure|figcaption|h2|h3|div|span|lineargradient|stop|polygon)$/i;

/** Takes out whatever could act on the page, fetch something or restyle what is around it. */
function purge(drawn: Element): void {
  for (const element of [drawn, ...drawn.querySelectorAll("*")]) {
    if (!kept.test(element.tagName)) {
      element.remove();
      continue;
    }
    // Plot names its groups for screen readers, which a group without a role may not be.
    if (element.localName === "g") element.removeAttribute("aria-label");
    for (const { name, value } of [...element.attributes])
      if (/^(on|href|xlink|src|xmlns)/i.test(name) || /\\|url\((?!#)|script:/i.test(value))
        element.removeAttribute(name);
  }
}
