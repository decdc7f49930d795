import type * as Plot from "@observablehq/plot";
import { element } from "./element.ts";

type Point = readonly [x: number, y: number];
export type DotKind = 0 | 1 | 2;

/** From its first corner a shape is drawn back to it; the corner stands off the point by `shift`. */
const shapes = [
  // A disc is a line of no length with round ends, so it costs only its place.
  { outline: "h0", shift: [0, 0] },
  { outline: "l-3.5 6h7z", shift: [0, -3.5] },
  { outline: "h5v5h-5z", shift: [-2.5, -2.5] },
] as const;

/**
 * The points of one class of data, in its colour and its shape: disc, triangle, square. Plot places them; they are
 * one path on whole units, each from the one before, so that hundreds of points cost little.
 */
export function dots(plot: typeof Plot, points: readonly Point[], kind: DotKind): Plot.Markish {
  return plot.dot(points as [number, number][], {
    render(indices, _scales, values, _dimensions, { document }) {
      const xs = values.x as ArrayLike<number>;
      const ys = values.y as ArrayLike<number>;
      const places = [...indices].map((i) => [Math.round(xs[i]), Math.round(ys[i])] as const);
      return element(document, "path", {
        class: `dots class-${kind}`,
        transform: `translate(${shapes[kind].shift.join(" ")})`,
        d: dotsPath(kind, places),
      }) as SVGElement;
    },
  });
}

/** The mark of a class in a legend. */
export const dotPath = (kind: DotKind) => {
  const [dx, dy] = shapes[kind].shift;
  return `M${24 + dx} ${8 + dy}${shapes[kind].outline}`;
};

/** The shape of a class at each of the places, from left to right; two points at one place are one. */
export function dotsPath(kind: DotKind, places: readonly Point[]): string {
  const sorted = places.toSorted(([ax, ay], [bx, by]) => ax - bx || ay - by);
  let [px, py] = [0, 0];
  let d = "";
  for (const [i, [x, y]] of sorted.entries()) {
    if (i > 0 && x === px && y === py) continue;
    d += `m${x - px}${y < py ? "" : " "}${y - py}${shapes[kind].outline}`;
    [px, py] = [x, y];
  }
  return d;
}
