import type { Points } from "../data/points.ts";

/** Room for the points of one batch, side by side, in the order of its indices. */
export interface Gathered {
  readonly inputs: Float64Array;
  readonly targets: Float64Array;
  /** Copies the batch's rows to the front. */
  gather(batch: ArrayLike<number>): void;
}

/** Memory for batches of at most as many points as there are, taken once. */
export function gathered({ inputs, targets, inputWidth, targetWidth }: Points): Gathered {
  const rows = new Float64Array(inputs.length);
  const answers = new Float64Array(targets.length);
  return {
    inputs: rows,
    targets: answers,
    gather(batch) {
      for (let k = 0; k < batch.length; k++) {
        const from = batch[k];
        for (let j = 0; j < inputWidth; j++) {
          rows[k * inputWidth + j] = inputs[from * inputWidth + j];
        }
        for (let j = 0; j < targetWidth; j++) {
          answers[k * targetWidth + j] = targets[from * targetWidth + j];
        }
      }
    },
  };
}
