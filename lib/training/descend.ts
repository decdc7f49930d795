import type { Optimizer } from "../optimizers/optimizer.ts";
import type { Objective } from "../surfaces/objective.ts";
import { History } from "./history.ts";
import { type LearningRate, type Outcome, type Step, train } from "./train.ts";

/** A run from its start to its end. */
export interface Descent<State = unknown> {
  readonly steps: readonly Step<State>[];
  readonly outcome: Outcome;
}

/** A whole run at once: `train`, recorded to its end. Same arguments, same errors. */
export function descend<State>(
  objective: Objective,
  start: ArrayLike<number>,
  optimizer: Optimizer<State>,
  learningRate: LearningRate,
  steps: number,
  epsilon = 0,
): Descent<State> {
  const history = new History(train(objective, start, optimizer, { learningRate, steps, epsilon }));
  return { steps: history.all(), outcome: history.outcome as Outcome };
}
