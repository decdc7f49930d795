import type { AnyOptimizer } from "../optimizers/optimizer.ts";
import { requireCount, requireFinite, requireLength, requirePositive } from "../require.ts";
import type { Objective } from "../surfaces/objective.ts";
import { type SettleOptions, settle } from "./settle.ts";
import type { Outcome } from "./train.ts";

/** How a run with one learning rate ended. */
export interface SweepPoint extends Outcome {
  readonly learningRate: number;
}

/**
 * How many steps a run needs until ‖∇Θ‖ < ε, and whether it gets there at all.
 *
 * @param makeOptimizer called once a run
 * @throws RangeError if `start` has not `objective.size` entries, γ is not finite, ε is not
 *   positive or `steps` is no whole number
 */
export function stepsToConverge(
  objective: Objective,
  start: ArrayLike<number>,
  makeOptimizer: () => AnyOptimizer,
  learningRate: number,
  { steps, epsilon }: SettleOptions,
): Outcome {
  requireLength("stepsToConverge: start", start.length, objective.size);
  requireFinite("stepsToConverge: learningRate", learningRate);
  requireCount("stepsToConverge: steps", steps, 0);
  requirePositive("stepsToConverge: epsilon", epsilon);
  const params = Float64Array.from(start);
  return settle(objective, params, makeOptimizer(), learningRate, { steps, epsilon });
}

/** `stepsToConverge` from the same start for each of several learning rates, in their order. */
export function sweepLearningRates(
  objective: Objective,
  start: ArrayLike<number>,
  makeOptimizer: () => AnyOptimizer,
  learningRates: readonly number[],
  options: SettleOptions,
): SweepPoint[] {
  return learningRates.map((learningRate) => ({
    learningRate,
    ...stepsToConverge(objective, start, makeOptimizer, learningRate, options),
  }));
}
