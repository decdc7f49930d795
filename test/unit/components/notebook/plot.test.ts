import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { drawPlot } from "#components/notebook/plot/drawPlot.ts";
import { safeOption } from "#components/notebook/plot/safeOption.ts";
import { Plot, plotOf } from "#components/notebook/sandbox/plot.ts";

const { document } = parseHTML("<html></html>");
// biome-ignore lint/suspicious/noExplicitAny: cells call Plot without types
const plot = Plot as any;
const drawn = (drawing: unknown) =>
  drawPlot(structuredClone(plotOf(drawing as never)), document as unknown as Document).outerHTML;

describe("a plot of a cell", () => {
  it("becomes plain data and is drawn from it", () => {
    const rows = [{ x: 1 }, { x: 2 }];
    const markup = drawn(
      plot.plot({
        marks: [plot.dot(rows, { x: "x", y: (row: { x: number }) => row.x ** 2 }), plot.ruleY([0])],
      }),
    );
    expect(markup.match(/<circle/g)).toHaveLength(2);
  });

  it("may use transforms, and a mark alone is a plot", () => {
    expect(drawn(plot.rectY([1, 2, 2, 3], plot.binX({ y: "count" })))).toContain("<rect");
  });

  it("says what it cannot take", () => {
    expect(() => plot.line(3)).toThrow("Plot.line: the data must be a list, but got number");
    expect(() => plot.plot({ marks: [1] })).toThrow("marks must be made by Plot, but got number");
    expect(() => plot.plot({ x: { tickFormat: () => "" }, marks: [] })).toThrow(
      "a function cannot be drawn",
    );
    expect(() => plot.dot(Array(20_001).fill(0))).toThrow("at most 20000 rows");
  });

  it("can neither act on the page nor fetch anything", () => {
    const bad = ["url(https://example.org)", "u\\72l(https://example.org)", "javascript:alert(1)"];
    const markup = drawn(
      plot.plot({
        style: "background: url(https://example.org)",
        className: "x}body{display:none",
        caption: "<img src=x onerror=alert(1)>",
        marks: [
          plot.dot(bad, {
            x: (_: string, i: number) => i,
            fill: (text: string) => text,
            href: (text: string) => text,
          }),
          plot.text(bad, {
            x: (_: string, i: number) => i,
            text: (text: string) => `<script>${text}`,
          }),
        ],
      }),
    );
    expect(markup).not.toMatch(
      /example\.org|javascript|<script|<img|<a[ >]|<style|onerror|display:none/,
    );
  });

  it("cannot ask for more than a page can draw", () => {
    expect(safeOption({ x: { ticks: 1e9, base: 1.0001, interval: 1e-9 } })).toEqual({
      x: { ticks: 50, base: 2 },
    });
  });
});
