import { epochOrders, type Sampling } from "./epochOrders.ts";

/**
 * How often each point comes in each of several epochs.
 *
 * @returns one row of N counts an epoch
 * @throws RangeError as `epochOrders`
 */
export function visits(count: number, sampling: Sampling, epochs: number, seed = 1): Int32Array[] {
  const fill = epochOrders({ count, sampling, seed });
  const order = new Int32Array(count);
  return Array.from({ length: epochs }, () => {
    const times = new Int32Array(count);
    fill(order);
    for (const point of order) times[point]++;
    return times;
  });
}

/**
 * The chance that a point is never drawn in N draws from N points with replacement:
 *
 *   (1 − 1/N)^N → 1/e ≈ 0.368 for N → ∞
 */
export const neverDrawn = (count: number): number => (1 - 1 / count) ** count;
