import type * as Plot from "@observablehq/plot";
import { element } from "./element.ts";
import { coordinate, polyline, simplify } from "./path.ts";

interface CurveLandOptions {
  /** Unique on the page. */
  id: string;
  domain: readonly [number, number];
  /** Heights where the tint changes, lowest first; up to eight. */
  levels: readonly number[];
  /** How many places of the curve are computed. Default 240. */
  samples?: number;
  /** The curve in pieces, where it has gaps; left out, it is computed from `loss`. */
  pieces?: readonly (readonly (readonly [number, number])[])[];
}

/**
 * The land of a loss with one parameter, cut open: the curve, and under it the tints of the map by height.
 * Plot places the curve; the tints are flat bands seen through it.
 */
export function curveLand(
  plot: typeof Plot,
  loss: (w: number) => number,
  options: CurveLandOptions,
): Plot.Markish {
  const { id, domain, levels, samples = 240 } = options;
  const pieces = options.pieces ?? [sampled(loss, domain, samples)];
  return plot.line(
    pieces.flat().map(([w, height]) => [w, height] as [number, number]),
    {
      render(_indices, scales, values, { width, height }, { document }) {
        const xs = values.x as ArrayLike<number>;
        const ys = values.y as ArrayLike<number>;
        const places = Array.from(
          xs,
          (x, i) => [x, Math.max(-height, Math.min(2 * height, ys[i]))] as const,
        );
        let from = 0;
        const lines = pieces.map(({ length }) => {
          from += length;
          return simplify(places.slice(from - length, from), 0.25);
        });
        const yOf = scales.y as (height: number) => number;
        const edges = [height, ...levels.map(yOf)].filter((y) => y > 0);
        const bands = edges.map((y, i) => {
          const above = Math.max(0, edges[i + 1] ?? 0);
          return element(document, "rect", {
            class: `t${i}`,
            width,
            y: coordinate(above),
            height: coordinate(y - above),
          });
        });
        const under = element(document, "clipPath", { id: `${id}-under` }, [
          element(document, "path", {
            d: lines
              .map((line) => `${polyline(line)}V${height}H${coordinate(line[0][0])}z`)
              .join(""),
          }),
        ]);
        const sheet = element(document, "clipPath", { id: `${id}-box` }, [
          element(document, "rect", { width, height: coordinate(height) }),
        ]);
        return element(document, "g", { "clip-path": `url(#${id}-box)` }, [
          under,
          sheet,
          element(document, "g", { "clip-path": `url(#${id}-under)` }, bands),
          element(document, "path", { class: "curve", d: lines.map(polyline).join("") }),
        ]) as SVGElement;
      },
    },
  );
}

function sampled(
  loss: (w: number) => number,
  [from, to]: readonly [number, number],
  samples: number,
): [number, number][] {
  return Array.from({ length: samples + 1 }, (_, i): [number, number] => {
    const w = from + ((to - from) * i) / samples;
    return [w, loss(w)];
  }).filter(([, height]) => Number.isFinite(height));
}
