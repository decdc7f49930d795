import { requirePositive } from "../require.ts";
import type { Objective } from "./objective.ts";

/**
 * The slope of a loss along one parameter, measured by nudging it to both sides.
 *
 *   ∂L/∂θᵢ ≈ (L(Θ + h eᵢ) − L(Θ − h eᵢ)) / 2h
 *
 * The error is about h² L‴/6 from the formula plus 10⁻¹⁶ |L| / h from rounding, so a smaller h is
 * not a better one: for losses and parameters near 1, the best h is near 10⁻⁵.
 *
 * @param params is not changed
 * @param index which parameter to nudge
 * @throws RangeError if `h` is not positive
 */
export function finiteDifference(
  objective: Objective,
  params: ArrayLike<number>,
  index: number,
  h = 1e-5,
): number {
  requirePositive("finiteDifference: h", h);
  const nudged = Float64Array.from(params);
  const high = params[index] + h;
  const low = params[index] - h;
  nudged[index] = high;
  const above = objective.loss(nudged);
  nudged[index] = low;
  return (above - objective.loss(nudged)) / (high - low);
}
