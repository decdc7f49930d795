import type { Objective } from "../surfaces/objective.ts";

/**
 * A loss that is a mean over N points, and can be asked about some of them only. For a batch of B
 * indices, each counted as often as it is listed,
 *
 *   L_B = 1/B Σ Lᵢ        ∇L_B = 1/B Σ ∇Lᵢ
 *
 * `loss` and `gradient` are those of all N points. Nothing is allocated. A batch must have at least
 * one index and at most N; of an empty one the loss is NaN.
 */
export interface BatchObjective extends Objective {
  /** N. */
  readonly count: number;
  /** L_B at `params`. */
  batchLoss(params: Float64Array, batch: ArrayLike<number>): number;
  /** Writes ∇L_B at `params` into `out` (length `size`). */
  batchGradient(params: Float64Array, batch: ArrayLike<number>, out: Float64Array): void;
}

/** What a model knows about one point. */
export interface PointLoss {
  /** Lᵢ at `params`. */
  pointLoss(params: Float64Array, index: number): number;
  /** Adds ∇Lᵢ at `params` to `out`. */
  addPointGradient(params: Float64Array, index: number, out: Float64Array): void;
}

/** The means over a batch, made of a model's answers about one point. */
export function meanOverBatch({
  pointLoss,
  addPointGradient,
}: PointLoss): Pick<BatchObjective, "batchLoss" | "batchGradient"> {
  return {
    batchLoss(params, batch) {
      let sum = 0;
      for (let k = 0; k < batch.length; k++) sum += pointLoss(params, batch[k]);
      return sum / batch.length;
    },
    batchGradient(params, batch, out) {
      out.fill(0);
      for (let k = 0; k < batch.length; k++) addPointGradient(params, batch[k], out);
      for (let i = 0; i < out.length; i++) out[i] /= batch.length;
    },
  };
}
