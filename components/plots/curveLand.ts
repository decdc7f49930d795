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
  const [from, to] = domain;
  const points = Array.from({ length: samples + 1 }, (_, i) => {
    const w = from + ((to - from) * i) / samples;
    return [w, loss(w)] as [number, number];
  });
  return plot.line(
    points.filter(([, height]) => Number.isFinite(height)),
    {
      render(_indices, scales, values, { width, height }, { document }) {
        const xs = values.x as ArrayLike<number>;
        const ys = values.y as ArrayLike<number>;
        const places = Array.from(
          xs,
          (x, i) => [x, Math.max(-height, Math.min(2 * height, ys[i]))] as const,
        );
        const line = polyline(simplify(places, 0.15));
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
          element(document, "path", { d: `${line}V${height}H0z` }),
        ]);
        const sheet = element(document, "clipPath", { id: `${id}-box` }, [
          element(document, "rect", { width, height: coordinate(height) }),
        ]);
        return element(document, "g", { "clip-path": `url(#${id}-box)` }, [
          under,
          sheet,
          element(document, "g", { "clip-path": `url(#${id}-under)` }, bands),
          element(document, "path", { class: "curve", d: line }),
        ]) as SVGElement;
      },
    },
  );
}
