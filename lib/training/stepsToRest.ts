import type { AnyOptimizer } from "../optimizers/optimizer.ts";
import type { Objective } from "../surfaces/objective.ts";
import type { SettleOptions } from "./settle.ts";
import { train } from "./train.ts";

/**
 * After how many steps a run is at rest: ‖∇Θ‖ < ε then and until the end. A walk with momentum may cross
 * a minimum at full speed, where the gradient is small for one step; `stepsToConverge` stops there,
 * this does not.
 *
 * @returns undefined if the run diverges or is not at rest after `steps` steps
 * @throws RangeError as `train` does
 */
export function stepsToRest(
  objective: Objective,
  start: ArrayLike<number>,
  optimizer: AnyOptimizer,
  learningRate: number,
  { steps, epsilon }: SettleOptions,
): number | undefined {
  let resting: number | undefined;
  const run = train(objective, start, optimizer, { learningRate, steps });
  for (let moment = run.next(); ; moment = run.next()) {
    if (moment.done) return moment.value.reason === "diverged" ? undefined : resting;
    const { step, gradientNorm } = moment.value;
    if (gradientNorm >= epsilon) resting = undefined;
    else resting ??= step;
  }
}
