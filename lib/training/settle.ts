import type { Optimizer } from "../optimizers/optimizer.ts";
import type { Objective } from "../surfaces/objective.ts";
import { hasDiverged } from "./divergence.ts";
import { norm } from "./norm.ts";
import type { Outcome } from "./train.ts";

/** When a run that nobody watches ends. */
export interface SettleOptions {
  /** How many steps to make at most. */
  steps: number;
  /** ε: the run has converged when ‖∇Θ‖ < ε. */
  epsilon: number;
}

/**
 * `train` for runs of which only the end counts: the same steps and the same outcome, but nothing
 * is recorded and nothing allocated per step.
 *
 * @param params the start; holds the end afterwards, which after a divergence is not finite or huge
 */
export function settle<State>(
  objective: Objective,
  params: Float64Array,
  optimizer: Optimizer<State>,
  learningRate: number,
  { steps, epsilon }: SettleOptions,
): Outcome {
  const state = optimizer.init(params);
  const grads = new Float64Array(objective.size);
  const ahead = optimizer.lookAhead ? new Float64Array(objective.size) : params;
  if (hasDiverged(params, objective.loss(params))) return { reason: "diverged", steps: 0 };
  for (let step = 0; ; step++) {
    objective.gradient(params, grads);
    if (norm(grads) < epsilon) return { reason: "converged", steps: step };
    if (step >= steps) return { reason: "steps", steps: step };

    if (optimizer.lookAhead) {
      optimizer.lookAhead(params, state, ahead);
      objective.gradient(ahead, grads);
    }
    optimizer.step(params, grads, state, learningRate);
    if (hasDiverged(params, objective.loss(params))) return { reason: "diverged", steps: step };
  }
}
