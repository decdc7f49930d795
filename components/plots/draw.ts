import * as Plot from "@observablehq/plot";
import { fixed } from "../words/numbers.ts";
import type { Axis, FrameSpec } from "./frame.ts";
import { ladder } from "./ladder.ts";

/**
 * Draws a frame with Observable Plot and returns what stands inside its <svg>. The document is handed in:
 * linkedom's while the site is built, the page's own where a reader changes what stands.
 */
export function draw(spec: FrameSpec, document: Document): string {
  const { width, height, x, y, edge } = spec;
  const svg = Plot.plot({
    document,
    width,
    height,
    margin: 0,
    x: { domain: [...x.domain], type: x.type ?? "linear" },
    y: { domain: [...y.domain], type: y.type ?? "linear" },
    marks: [
      ...(spec.marks?.(Plot) ?? []),
      // Said as texts: of a logarithmic axis, Plot would leave some of the numbers out.
      Plot.axisX([...x.ticks], {
        text: x.ticks.map(formatOf(x)),
        tickSize: 0,
        tickPadding: x.padding ?? (edge === "ladder" ? 11 : 9),
        fontSize: 11.5,
        label: null,
      }),
      Plot.axisY([...y.ticks], {
        text: y.ticks.map(formatOf(y)),
        tickSize: 0,
        tickPadding: y.padding ?? 10,
        fontSize: 11.5,
        label: null,
      }),
    ],
  });
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const group of svg.querySelectorAll("g")) tidy(group, width);
  return svg.innerHTML + (edge === "ladder" ? ladder(spec) : edge === "base" ? baseline(spec) : "");
}

const baseline = ({ width, height }: FrameSpec) => `<path class="base" d="M0 ${height}H${width}"/>`;

// The look is the style sheet's: Plot's presentation attributes would repeat it on every element.
const redundant = [
  "aria-label",
  "aria-hidden",
  "fill",
  "stroke",
  "stroke-width",
  "font-variant",
  "stroke-miterlimit",
];

function tidy(group: Element, width: number) {
  const axis = group.getAttribute("aria-label")?.includes("axis");
  if (!axis) return;
  group.setAttribute("class", "ticks");
  for (const name of redundant) group.removeAttribute(name);
  for (const text of group.querySelectorAll("text")) {
    const place = text.getAttribute("transform");
    // On a phone a number at the right edge must not stick out of the page.
    if (Number(place?.match(/[\d.]+/)?.[0]) > width - 20) text.setAttribute("class", "end");
    if (place)
      text.setAttribute(
        "transform",
        place.replace(/\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10)),
      );
  }
}

function formatOf(axis: Axis): (value: number) => string {
  if (axis.format) return axis.format;
  const digits = Math.max(...axis.ticks.map(decimals));
  return (value) => fixed(value, digits);
}

const decimals = (value: number) => String(value).split(".")[1]?.length ?? 0;
