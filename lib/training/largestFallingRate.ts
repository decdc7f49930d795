import { requirePositive } from "../require.ts";
import type { Objective } from "../surfaces/objective.ts";
import { norm } from "./norm.ts";

/** How many rates are looked at, from the smallest to the largest, each larger by the same factor. */
const PROBES = 600;
const SMALLEST_SHARE = 1e-6;
const HALVINGS = 60;

/**
 * The largest γ up to which one step of gradient descent does not raise the loss:
 *
 *   the first γ > 0 at which L(Θ − γ∇Θ) goes above L(Θ)
 *
 * Rates from 10⁻⁶ · `most` to `most` are looked at, and bisection closes in on the first rise. A
 * larger γ may find lower ground again beyond a hill; and a rise narrower than the distance of two
 * rates, 2.3 %, can be missed.
 *
 * @param params Θ, not changed
 * @param most the largest γ looked at
 * @returns undefined where the slope is 0, and where no γ up to `most` raises the loss
 * @throws RangeError if `most` is not positive
 */
export function largestFallingRate(
  objective: Objective,
  params: ArrayLike<number>,
  most: number,
): number | undefined {
  requirePositive("largestFallingRate: most", most);
  const start = Float64Array.from(params);
  const grads = new Float64Array(objective.size);
  const landing = new Float64Array(objective.size);
  objective.gradient(start, grads);
  if (norm(grads) === 0) return undefined;
  const before = objective.loss(start);
  const rises = (rate: number): boolean => {
    for (let i = 0; i < landing.length; i++) landing[i] = start[i] - rate * grads[i];
    return !(objective.loss(landing) <= before);
  };

  let falling = 0;
  for (let i = 0; i <= PROBES; i++) {
    const rate = most * SMALLEST_SHARE ** (1 - i / PROBES);
    if (rises(rate)) return firstRise(rises, falling, rate);
    falling = rate;
  }
  return undefined;
}

function firstRise(rises: (rate: number) => boolean, low: number, high: number): number {
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (rises(middle)) high = middle;
    else low = middle;
  }
  return low;
}
