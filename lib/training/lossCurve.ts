import type { AnyOptimizer } from "../optimizers/optimizer.ts";
import { requireCount, requireFinite, requireLength } from "../require.ts";
import type { Objective } from "../surfaces/objective.ts";
import { hasDiverged } from "./divergence.ts";

/**
 * The loss before the first step and after each of `steps` steps: `train` for runs of which only the
 * losses count. After a divergence every loss is `Infinity`.
 *
 * @throws RangeError if `start` has not `objective.size` entries, γ is not finite or `steps` no whole number
 */
export function lossCurve(
  objective: Objective,
  start: ArrayLike<number>,
  optimizer: AnyOptimizer,
  learningRate: number,
  steps: number,
): Float64Array {
  requireLength("lossCurve: start", start.length, objective.size);
  requireFinite("lossCurve: learningRate", learningRate);
  requireCount("lossCurve: steps", steps, 0);
  const params = Float64Array.from(start);
  const state = optimizer.init(params);
  const grads = new Float64Array(objective.size);
  const ahead = optimizer.lookAhead ? new Float64Array(objective.size) : params;
  const losses = new Float64Array(steps + 1).fill(Number.POSITIVE_INFINITY);
  for (let step = 0; ; step++) {
    const loss = objective.loss(params);
    if (hasDiverged(params, loss)) return losses;
    losses[step] = loss;
    if (step === steps) return losses;
    optimizer.lookAhead?.(params, state, ahead);
    objective.gradient(ahead, grads);
    optimizer.step(params, grads, state, learningRate);
  }
}
