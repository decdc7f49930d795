import { requirePositive } from "../require.ts";
import { clipByNorm } from "../training/clipByNorm.ts";
import type { Optimizer } from "./optimizer.ts";

/**
 * Any optimizer with its gradient clipped before each step (Pascanu, Mikolov & Bengio 2013,
 * Algorithm 1):
 *
 *   ∇Θ ← min(1, max/‖∇Θ‖) ∇Θ
 *
 * The gradient that is handed in stays as it is: what a run records is the true one.
 *
 * @param max the longest gradient c that the optimizer gets to see
 * @throws RangeError if `max` is not positive
 */
export function clipped<State>(optimizer: Optimizer<State>, max: number): Optimizer<State> {
  requirePositive("clipped: max", max);
  let shortened = new Float64Array(0);
  return {
    ...optimizer,
    init(params) {
      shortened = new Float64Array(params.length);
      return optimizer.init(params);
    },
    step(params, grads, state, learningRate) {
      shortened.set(grads);
      clipByNorm(shortened, max);
      optimizer.step(params, shortened, state, learningRate);
    },
  };
}
