import { type BatchObjective, meanOverBatch } from "../batching/batchObjective.ts";
import { normal, seeded } from "../random/random.ts";
import { requireCount, requireNonNegative } from "../require.ts";
import type { Surface } from "../surfaces/surface.ts";
import { surfaceMinima } from "../surfaces/surfaceMinima.ts";

export interface SineNeuronOptions {
  /** How many points to fit. Default 9. */
  points?: number;
  /** Which points. Default 11. */
  seed?: number;
  /** Standard deviation of the normal noise in y. Default 0.15. */
  noise?: number;
}

/** The loss of a sine neuron, with the points it is to fit. */
export interface SineNeuronLoss extends Surface, BatchObjective {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** ŷ = sin(ax + b). */
  predict(params: ArrayLike<number>, x: number): number;
}

/** The neuron that the points come from, before the noise. */
const TRUTH = { a: 1.7, b: 0.6 };

/**
 * Half the mean squared error of one neuron ŷ = sin(ax + b), for the parameters Θ = [a, b]: a real
 * loss of a real model with many false valleys.
 *
 *   L = ½ · mean (ŷ − y)²
 *   ∂L/∂a = mean (ŷ − y) cos(ax + b) x        ∂L/∂b = mean (ŷ − y) cos(ax + b)
 *
 * The points have x uniform in [−3, 3) and y = sin(1.7x + 0.6) + noise.
 *
 * @throws RangeError if `points` is no whole number of at least 1, `noise` is negative or `seed`
 *   is not finite
 */
export function sineNeuronLoss({
  points = 9,
  seed = 11,
  noise = 0.15,
}: SineNeuronOptions = {}): SineNeuronLoss {
  requireCount("sineNeuronLoss: points", points, 1);
  requireNonNegative("sineNeuronLoss: noise", noise);
  const source = seeded(seed);
  const error = normal(source, 0, noise);
  const x = Float64Array.from({ length: points }, () => source() * 6 - 3);
  const y = x.map((xi) => Math.sin(TRUTH.a * xi + TRUTH.b) + error());

  const domain = [
    [-1.75, 5.6],
    [-1.95, 3.35],
  ] as const;
  const objective = {
    size: 2,
    count: points,
    loss(params: Float64Array): number {
      let sum = 0;
      for (let i = 0; i < points; i++) {
        const residual = Math.sin(params[0] * x[i] + params[1]) - y[i];
        sum += residual * residual;
      }
      return sum / (2 * points);
    },
    gradient(params: Float64Array, out: Float64Array): void {
      let da = 0;
      let db = 0;
      for (let i = 0; i < points; i++) {
        const z = params[0] * x[i] + params[1];
        const delta = (Math.sin(z) - y[i]) * Math.cos(z);
        da += delta * x[i];
        db += delta;
      }
      out[0] = da / points;
      out[1] = db / points;
    },
    ...meanOverBatch({
      pointLoss: (params, i) => (Math.sin(params[0] * x[i] + params[1]) - y[i]) ** 2 / 2,
      addPointGradient(params, i, out) {
        const z = params[0] * x[i] + params[1];
        const delta = (Math.sin(z) - y[i]) * Math.cos(z);
        out[0] += delta * x[i];
        out[1] += delta;
      },
    }),
  };
  let minima: Surface["minima"] | undefined;
  return {
    name: "sineNeuron",
    domain,
    // a search over the whole domain: only for those who ask
    get minima() {
      minima ??= surfaceMinima(objective, domain);
      return minima;
    },
    x,
    y,
    predict: (params, xi) => Math.sin(params[0] * xi + params[1]),
    ...objective,
  };
}
