import type * as Plot from "@observablehq/plot";
import { sineNeuronLoss } from "#lib/models/sineNeuron.ts";
import { element } from "../../plots/element.ts";
import { every, type FrameSpec, heightForEqualScales } from "../../plots/frame.ts";
import { land } from "../../plots/land.ts";
import { relief } from "../../plots/relief.ts";
import { fixed } from "../../words/numbers.ts";

/** One neuron ŷ = sin(ax + b) on nine points: its loss is the land of this figure. */
export const neuron = sineNeuronLoss();

/** The part of the land that is drawn, for a and b. */
export const domain = [
  [-0.8, 5.6],
  [-1.9, 3.2],
] as const;

/** Heights where the tint changes. */
export const tintLevels = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1] as const;

const at = new Float64Array(2);
export const lossAt = (a: number, b: number) => {
  at[0] = a;
  at[1] = b;
  return neuron.loss(at);
};

const width = 560;
const margin = { top: 8, right: 8, bottom: 26, left: 38 };

/** The land from above: contours, and a cross with its loss in every valley. */
export const mapSpec = (id: string): FrameSpec => ({
  width,
  height: heightForEqualScales(width, ...domain),
  margin,
  x: { domain: domain[0], ticks: every(1, ...domain[0]) },
  y: { domain: domain[1], ticks: every(1, ...domain[1]) },
  edge: "ladder",
  // It never changes, so only the build needs what draws it.
  marks: import.meta.env.SSR ? (plot) => [contours(plot, id), valleys(plot)] : undefined,
});

const contours = (plot: typeof Plot, id: string) =>
  land(plot, lossAt, domain, {
    id,
    thresholds: every(0.1, 0.1, 1.1),
    tintOf: (height) => tintLevels.filter((level) => height >= level).length,
    index: 5,
    cell: 6,
    tolerance: 0.5,
    grain: 0.5,
    labels: false,
  });

/** How far from the frame a valley must be to carry its number, in drawing units. */
const room = 20;

const valleys = (plot: typeof Plot) =>
  plot.dot(neuron.minima as [number, number][], {
    render(indices, _scales, values, { width, height }, { document }) {
      const xs = values.x as ArrayLike<number>;
      const ys = values.y as ArrayLike<number>;
      const isInside = (i: number) =>
        xs[i] > room && xs[i] < width - room && ys[i] > room && ys[i] < height - room;
      const marks = [...indices]
        .filter(isInside)
        .map((i) =>
          element(
            document,
            "g",
            { transform: `translate(${xs[i].toFixed()} ${ys[i].toFixed()})` },
            [
              element(document, "path", { class: "minimum", d: "M-6 0H6M0-6V6" }),
              element(document, "text", { class: "cl", y: 19 }, [
                fixed(neuron.loss(Float64Array.from(neuron.minima[i]))),
              ]),
            ],
          ),
        );
      return element(document, "g", {}, marks) as SVGElement;
    },
  });

/** The room of the relief. It is drawn in the page, when it is asked for. */
export const reliefSpec: FrameSpec = { ...mapSpec("relief"), edge: "none", marks: undefined };

/** The same land seen from the south and from above. */
export const obliqueLand = relief({
  height: lossAt,
  domain,
  width,
  back: 190,
  front: reliefSpec.height - 8,
  rise: 150,
});
