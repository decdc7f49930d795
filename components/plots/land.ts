import type * as Plot from "@observablehq/plot";
import { type LabelStyle, labelsOf } from "./contourLabels.ts";
import { element } from "./element.ts";
import { coordinate, relativeLine, simplify } from "./path.ts";

export interface LandOptions {
  /** Unique on the page: the shading of a contour reuses its line by this name. */
  id: string;
  /** Heights of the contours: equal intervals, lowest first. */
  thresholds: readonly number[];
  /** The tint (0 the valley floor … 8 the heights) of the ground from a height upwards. */
  tintOf: (height: number) => number;
  /** Every n-th contour is heavy and carries its height. */
  index?: number;
  /** Size of a sample in drawing units: smaller is finer and heavier. */
  cell?: number;
  /** How far a line may be from its samples, in drawing units: larger is lighter. Default 0.2, finer than the pen. */
  tolerance?: number;
  /** The grid on which the corners of lines lie, in drawing units. Default 0.1; 1 takes a third fewer bytes. */
  grain?: number;
  /** Where no height may be written: [x, y, radius] in drawing units. */
  avoid?: readonly (readonly [number, number, number])[];
  labels?: LabelStyle | false;
}

type Ring = readonly (readonly [number, number])[];

/**
 * The land of a loss: tinted ground, contours at equal intervals, a hint of relief. Plot traces the contours;
 * this turns them into few bytes and gives them the classes of the map.
 */
export function land(
  plot: typeof Plot,
  loss: (x: number, y: number) => number,
  domain: readonly [readonly [number, number], readonly [number, number]],
  options: LandOptions,
): Plot.Markish {
  const { id, thresholds, tintOf, index = 5, cell = 5, avoid = [], labels = {} } = options;
  const { tolerance = 0.2, grain = 0.1 } = options;
  // Sampled beyond the frame, so that contours run out under it without a kink.
  const [[x1, x2], [y1, y2]] = domain.map(([from, to]) => [
    from - (to - from) * 0.03,
    to + (to - from) * 0.03,
  ]);
  return plot.contour({
    fill: loss,
    thresholds: [...thresholds],
    x1,
    x2,
    y1,
    y2,
    pixelSize: cell,
    render(indices, scales, values, dimensions, context, next) {
      const { document } = context;
      const traced = next?.(indices, scales, values, dimensions, context);
      const levels = [...(traced?.querySelectorAll("path") ?? [])].map((path) =>
        rings(path, tolerance),
      );
      const heights = [...indices].map((i) => thresholds[i]);
      const box = { width: dimensions.width, height: coordinate(dimensions.height) };
      const heavy = (height: number) => thresholds.indexOf(height) % index === index - 1;
      const contours = levels.flatMap((level, k) => {
        const look = `t${tintOf(heights[k])} ${heavy(heights[k]) ? "ci" : "c"}`;
        return level.length ? contour(document, `${id}-${k}`, level, look, grain) : [];
      });
      const ground = element(document, "g", { "clip-path": `url(#${id}-clip)` }, [
        element(document, "rect", { ...box, class: "t0" }),
        ...contours,
      ]);
      const clip = element(document, "clipPath", { id: `${id}-clip` }, [
        element(document, "rect", box),
      ]);
      const written = labels
        ? [
            labelsOf(document, levels, heights, {
              ...dimensions,
              avoid,
              tintOf,
              isIndex: heavy,
              ...labels,
            }),
          ]
        : [];
      return element(document, "g", {}, [clip, ground, ...written]) as SVGElement;
    },
  });
}

/** One contour: its shade first, half a millimetre to the lower right, then the ground above it and its line. */
function contour(
  document: Document,
  id: string,
  level: Ring[],
  look: string,
  grain: number,
): Element[] {
  const d = level.map((ring) => closed(ring, grain)).join("");
  const line = element(document, "path", { id, d });
  return [
    element(document, "defs", {}, [line]),
    element(document, "use", { href: `#${id}`, class: "sh", transform: "translate(1.3 1.5)" }),
    element(document, "use", { href: `#${id}`, class: look }),
  ];
}

/** The corners of each ring of a traced contour: absolute M and L commands, as Plot's geometry writes them. */
function rings(path: Element, tolerance: number): Ring[] {
  const all = (path.getAttribute("d") ?? "").split("M").slice(1);
  const corners = (ring: string) =>
    ring
      .replace("Z", "")
      .split("L")
      .map((at) => at.split(",").map(Number) as [number, number]);
  return all.map((ring) => simplify(corners(ring), tolerance)).filter((ring) => ring.length > 3);
}

/** A closed line: its last place is its first, and need not be said. */
const closed = (ring: Ring, grain: number) => `${relativeLine(ring.slice(0, -1), grain)}z`;
