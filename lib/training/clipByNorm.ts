import { requirePositive } from "../require.ts";
import { norm } from "./norm.ts";

/**
 * Shortens a gradient that is longer than `max` to that length, in place, keeping its direction
 * (Pascanu, Mikolov & Bengio 2013, Algorithm 1):
 *
 *   if ‖∇Θ‖ > max:  ∇Θ ← max · ∇Θ / ‖∇Θ‖
 *
 * @returns ‖∇Θ‖ as it was before
 * @throws RangeError if `max` is not positive
 */
export function clipByNorm(grads: Float64Array, max: number): number {
  requirePositive("clipByNorm: max", max);
  const length = norm(grads);
  if (length > max) {
    for (let i = 0; i < grads.length; i++) grads[i] *= max / length;
  }
  return length;
}
