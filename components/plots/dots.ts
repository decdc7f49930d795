import type * as Plot from "@observablehq/plot";
import { element } from "./element.ts";

type Point = readonly [x: number, y: number];

// A disc is a line of no length with round ends, so it costs only its place.
const shapes = ["h0", "m-3.5 2.6h7l-3.5-6z", "m-2.6-2.6h5.2v5.2h-5.2z"] as const;

/**
 * The points of one class of data, in its colour and its shape: disc, triangle, square. Plot places them; they are
 * one path on whole units, so that hundreds of points cost little.
 */
export function dots(plot: typeof Plot, points: readonly Point[], kind: 0 | 1 | 2): Plot.Markish {
  return plot.dot(points as [number, number][], {
    render(indices, _scales, values, _dimensions, { document }) {
      const xs = values.x as ArrayLike<number>;
      const ys = values.y as ArrayLike<number>;
      const places = [...indices].map((i) => `M${Math.round(xs[i])} ${Math.round(ys[i])}`);
      const d = [...new Set(places)].map((place) => place + shapes[kind]).join("");
      return element(document, "path", { class: `dots class-${kind}`, d }) as SVGElement;
    },
  });
}

/** The mark of a class in a legend. */
export const dotPath = (kind: 0 | 1 | 2) => `M24 8${shapes[kind]}`;
