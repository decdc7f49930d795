import type { Optimizer } from "../optimizers/optimizer.ts";
import { requireCount, requireFinite, requireLength, requireNonNegative } from "../require.ts";
import { hasDiverged } from "../training/divergence.ts";
import { norm } from "../training/norm.ts";
import type { LearningRate, Outcome } from "../training/train.ts";
import type { Batches } from "./batches.ts";
import type { BatchObjective } from "./batchObjective.ts";

/** Whether the gradients of a batch are averaged or added up. */
export type Reduction = "mean" | "sum";

export interface BatchRunOptions {
  /** γ. */
  learningRate: LearningRate;
  /** How many iterations to make at most. Default `Infinity`. */
  iterations?: number;
  /** How many point gradients to work out at most: a batch of B costs B. Default `Infinity`. */
  evaluations?: number;
  /** ε: the run has converged when the batch has ‖∇Θ‖ < ε. Default 0, which is never. */
  epsilon?: number;
  /** Default `"mean"`. */
  reduction?: Reduction;
}

/** A run over batches that its caller steps. It overwrites its own arrays. */
export interface BatchRun {
  /** How many steps were made. */
  readonly iteration: number;
  /** How many gradients of single points the steps have used. */
  readonly evaluations: number;
  /** Θ: the very array that was given as the start. */
  readonly params: Float64Array;
  /** The indices of the batch that makes the next step. */
  readonly batch: Int32Array;
  /** ∇Θ at `params` of that batch: its mean, or its sum. */
  readonly grads: Float64Array;
  /** ‖∇Θ‖. */
  readonly gradientNorm: number;
  /** How the run ended; undefined while it goes on. */
  readonly outcome: Outcome | undefined;
  /** Makes the next step and answers whether there was one. */
  step(): boolean;
}

/**
 * Trains on one batch after the other, for runs of which only some moments count: nothing is
 * recorded and nothing allocated per step. `trainBatches` is the same run, recorded.
 *
 *   ∇Θ = 1/B Σ ∇Lᵢ over the batch (or the sum alone)        Θ ← Θ − γ∇Θ, or what the optimizer does
 *
 * The run depends on nothing but its arguments. It ends when the iterations are used up, when the
 * next batch would cost more evaluations than are left, when it has converged, or when it has
 * diverged: when a parameter or ‖∇Θ‖ is not finite or beyond 10¹². `params` then still is what the
 * last step made of it.
 *
 * @param params the start; changed by every step
 * @param source consumed: another run wants batches of its own
 * @throws RangeError if `params` has not `objective.size` entries, the batches are not of
 *   `objective.count` points, or an option is out of its range
 */
export function batchRun<State>(
  objective: BatchObjective,
  params: Float64Array,
  optimizer: Optimizer<State>,
  source: Batches,
  {
    learningRate,
    iterations = Infinity,
    evaluations: budget = Infinity,
    epsilon = 0,
    reduction = "mean",
  }: BatchRunOptions,
): BatchRun {
  requireLength("batchRun: params", params.length, objective.size);
  requireLength("batchRun: the order of the batches", source.count, objective.count);
  if (typeof learningRate === "number") requireFinite("batchRun: learningRate", learningRate);
  if (iterations !== Infinity) requireCount("batchRun: iterations", iterations, 0);
  if (budget !== Infinity) requireCount("batchRun: evaluations", budget, 0);
  requireNonNegative("batchRun: epsilon", epsilon);

  const state = optimizer.init(params);
  const grads = new Float64Array(objective.size);
  const ahead = optimizer.lookAhead ? new Float64Array(objective.size) : params;
  const gradient = (at: Float64Array) => {
    objective.batchGradient(at, run.batch, grads);
    if (reduction === "sum") for (let i = 0; i < grads.length; i++) grads[i] *= run.batch.length;
  };
  const look = () => {
    run.batch = source.next();
    gradient(params);
    run.gradientNorm = norm(grads);
    run.outcome = ended();
  };
  const ended = (): Outcome | undefined => {
    const steps = run.iteration;
    if (hasDiverged(params, run.gradientNorm)) return { reason: "diverged", steps };
    if (run.gradientNorm < epsilon) return { reason: "converged", steps };
    if (steps >= iterations || run.evaluations + run.batch.length > budget) {
      return { reason: "steps", steps };
    }
    return undefined;
  };

  const run = {
    iteration: 0,
    evaluations: 0,
    params,
    batch: new Int32Array(0) as Int32Array,
    grads,
    gradientNorm: Number.NaN,
    outcome: undefined as Outcome | undefined,
    step() {
      if (run.outcome) return false;
      if (optimizer.lookAhead) {
        optimizer.lookAhead(params, state, ahead);
        gradient(ahead);
      }
      const rate = typeof learningRate === "number" ? learningRate : learningRate();
      optimizer.step(params, grads, state, rate);
      run.iteration++;
      run.evaluations += run.batch.length;
      look();
      return true;
    },
  };
  look();
  return run;
}
