import type { Optimizer } from "../optimizers/optimizer.ts";
import { requireLength } from "../require.ts";
import type { Outcome } from "../training/train.ts";
import type { Batches } from "./batches.ts";
import type { BatchObjective } from "./batchObjective.ts";
import { type BatchRunOptions, batchRun } from "./batchRun.ts";

/** One moment of a run over batches: where it stands, and the batch that makes its next step. */
export interface BatchStep {
  /** How many steps were made; 0 is the start. */
  readonly iteration: number;
  /** How many epochs are done, with fractions: iteration / (batches of an epoch). */
  readonly epoch: number;
  /** How many gradients of single points the steps so far have used. */
  readonly evaluations: number;
  /** Θ. */
  readonly params: Float64Array;
  /** The indices of the next batch. */
  readonly batch: Int32Array;
  /** ∇Θ at `params` of that batch: its mean, or its sum. */
  readonly grads: Float64Array;
  /** ‖∇Θ‖. */
  readonly gradientNorm: number;
  /** The mean loss of that batch at `params`. That of all points is `objective.loss(params)`. */
  readonly loss: number;
}

/**
 * Trains on one batch after the other, one step at a time, and remembers nothing of its own: the
 * run of `batchRun` as a generator. The start is the first moment that comes, and no moment changes
 * later. With a full batch the path is that of `train`.
 *
 *   const points = moons();
 *   const source = batches({ count: points.count, batchSize: 20, sampling: "reshuffled" });
 *   const loss = mlp({ layers: [2, 16, 1] }).objective(points, sigmoidCrossEntropy);
 *   for (const { epoch, params } of trainBatches(loss, start, adam(), source, { learningRate: 0.01, iterations: 500 })) …
 *
 * A moment that has diverged does not come: the last is then the last finite one, unless not even
 * the start is finite.
 *
 * @throws RangeError as `batchRun`
 */
export function trainBatches<State>(
  objective: BatchObjective,
  start: ArrayLike<number>,
  optimizer: Optimizer<State>,
  source: Batches,
  options: BatchRunOptions,
): Generator<BatchStep, Outcome, void> {
  requireLength("trainBatches: start", start.length, objective.size);
  const run = batchRun(objective, Float64Array.from(start), optimizer, source, options);
  return moments(objective, run, source.perEpoch);
}

function* moments(
  objective: BatchObjective,
  run: ReturnType<typeof batchRun>,
  perEpoch: number,
): Generator<BatchStep, Outcome, void> {
  do {
    if (run.outcome?.reason === "diverged" && run.iteration > 0) break;
    yield {
      iteration: run.iteration,
      epoch: run.iteration / perEpoch,
      evaluations: run.evaluations,
      params: run.params.slice(),
      batch: run.batch.slice(),
      grads: run.grads.slice(),
      gradientNorm: run.gradientNorm,
      loss: objective.batchLoss(run.params, run.batch),
    };
  } while (run.step());
  return run.outcome as Outcome;
}
