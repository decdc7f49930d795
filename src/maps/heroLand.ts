import { every } from "#components/plots/frame.ts";
import { descend, gradientDescent, type Step, sineNeuronLoss } from "#lib/index.ts";

/** The land of the cover: the loss of one sine neuron on nine points. */
export const neuron = sineNeuronLoss({ points: 9, seed: 11, noise: 0.15 });

export const interval = 0.04;
export const thresholds = every(interval, interval, 1.6);

/** Nine tints over forty contours: low ground gets the finer steps. */
export const tintOf = (height: number) =>
  Math.min(8, Math.floor(Math.round(height / interval) / 3.2));

export const learningRate = 0.3;
const starts = [
  [3.43, 0.59],
  [3.475, 0.57],
  [3.4, 1.0],
] as const;

export const apart = Math.hypot(starts[0][0] - starts[1][0], starts[0][1] - starts[1][1]);

export interface HeroRun {
  readonly name: string;
  readonly steps: readonly Step[];
  /** Whether it ends in the deepest of the valleys. */
  readonly lowest: boolean;
}

/** Real runs until the slope is gone; which valley each of them finds is its own affair. */
export const runs: readonly HeroRun[] = starts.map((start, index) => {
  const { steps } = descend(neuron, start, gradientDescent(), learningRate, 400, 0.01);
  const end = steps[steps.length - 1].params;
  const nearest = [...neuron.minima].sort((p, q) => distance(p, end) - distance(q, end))[0];
  // Several valleys may share the lowest loss: sin(ax + b) is the same neuron as sin(−ax + π − b).
  const depth = (minimum: readonly number[]) => neuron.loss(Float64Array.from(minimum));
  return { name: "ABC"[index], steps, lowest: depth(nearest) - depth(neuron.minima[0]) < 1e-6 };
});

function distance(p: ArrayLike<number>, q: ArrayLike<number>): number {
  return Math.hypot(p[0] - q[0], p[1] - q[1]);
}
