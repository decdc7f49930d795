import { seeded } from "../random/random.ts";
import { requireCount, requireLength } from "../require.ts";
import type { BatchObjective } from "./batchObjective.ts";

export interface GradientNoiseOptions {
  /** B, 1 … N. */
  batchSize: number;
  /** How many batches to draw; at least 1. */
  draws: number;
  /** Whether a batch may hold a point twice. Default false. */
  replacement?: boolean;
  /** Default 1. */
  seed?: number;
}

/** Gradients of batches drawn at random, all at the same Θ. */
export interface GradientNoise {
  /** ∇L_B of each batch, `draws × size`, row-major. */
  readonly gradients: Float64Array;
  /** Mean squared distance of a batch's gradient from the gradient of all points. */
  readonly variance: number;
}

/**
 * Measures how far the gradient of a random batch is from that of all points:
 *
 *   variance = mean ‖∇L_B − ∇L‖² over the batches drawn
 *
 * @throws RangeError if `batchSize` is no whole number from 1 to N or `draws` none of at least 1
 */
export function gradientNoise(
  objective: BatchObjective,
  params: Float64Array,
  { batchSize, draws, replacement = false, seed = 1 }: GradientNoiseOptions,
): GradientNoise {
  const { count, size } = objective;
  requireBatchSize("gradientNoise: batchSize", batchSize, count);
  requireCount("gradientNoise: draws", draws, 1);
  requireLength("gradientNoise: params", params.length, size);
  const source = seeded(seed);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const batch = replacement ? new Int32Array(batchSize) : order.subarray(0, batchSize);
  const draw = () => {
    for (let k = 0; k < batchSize; k++) {
      if (replacement) batch[k] = Math.floor(source() * count);
      else swap(order, k, k + Math.floor(source() * (count - k)));
    }
  };

  const whole = new Float64Array(size);
  objective.gradient(params, whole);
  const gradients = new Float64Array(draws * size);
  let sum = 0;
  for (let d = 0; d < draws; d++) {
    draw();
    const row = gradients.subarray(d * size, (d + 1) * size);
    objective.batchGradient(params, batch, row);
    for (let i = 0; i < size; i++) sum += (row[i] - whole[i]) ** 2;
  }
  return { gradients, variance: sum / draws };
}

/**
 * What `gradientNoise` comes to in the long run (Cochran 1977, Theorem 2.2):
 *
 *   σ²/B drawn with replacement        σ²/B · (N − B)/(N − 1) without
 *
 * with σ² = 1/N Σ ‖∇Lᵢ − ∇L‖², the variance of a single point's gradient, which is that of B = 1.
 *
 * @param pointVariance σ²
 * @param count N
 */
export function expectedNoise(
  pointVariance: number,
  batchSize: number,
  count: number,
  replacement = false,
): number {
  requireBatchSize("expectedNoise: batchSize", batchSize, count);
  if (replacement) return pointVariance / batchSize;
  return count === 1 ? 0 : ((pointVariance / batchSize) * (count - batchSize)) / (count - 1);
}

/** σ²: the variance of the gradient of a single point, exactly, over all points. */
export function pointVariance(objective: BatchObjective, params: Float64Array): number {
  const whole = new Float64Array(objective.size);
  const one = new Float64Array(objective.size);
  objective.gradient(params, whole);
  let sum = 0;
  for (let i = 0; i < objective.count; i++) {
    objective.batchGradient(params, [i], one);
    for (let k = 0; k < one.length; k++) sum += (one[k] - whole[k]) ** 2;
  }
  return sum / objective.count;
}

function requireBatchSize(place: string, batchSize: number, count: number): void {
  requireCount(place, batchSize, 1);
  if (batchSize > count) {
    throw new RangeError(
      `${place} must be at most the number of points, ${count}, but got ${batchSize}`,
    );
  }
}

function swap(array: Int32Array, i: number, j: number): void {
  const kept = array[i];
  array[i] = array[j];
  array[j] = kept;
}
