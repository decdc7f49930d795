import { requireCount } from "../require.ts";
import { epochOrders, type Sampling } from "./epochOrders.ts";

export interface BatchesOptions {
  /** N, the number of points. */
  count: number;
  /** B, the points of one batch, 1 … N. Default N: full batch. */
  batchSize?: number;
  /** Default `"inOrder"`. */
  sampling?: Sampling;
  /** Default 1; without effect on `"inOrder"`. */
  seed?: number;
}

/** The batches of a run, one after the other, without an end. */
export interface Batches {
  readonly count: number;
  readonly batchSize: number;
  /** ⌈N / B⌉, how many batches an epoch has. The last one is smaller if B does not divide N. */
  readonly perEpoch: number;
  /** How many batches have come. */
  readonly iteration: number;
  /** The epoch of the next batch, 0 the first. */
  readonly epoch: number;
  /**
   * The indices of the next batch's points: a window into memory that the next epoch overwrites.
   * Nothing is allocated.
   */
  next(): Int32Array;
}

/**
 * Splits each epoch's order into batches: its first B points, its next B points, and so on; what is
 * left over is a smaller batch of its own and never leaks into the next epoch. The same options
 * give the same batches.
 *
 *   const source = batches({ count: 10, batchSize: 4, sampling: "reshuffled", seed: 7 });
 *   source.next();  // 4 indices, then 4, then 2, then 4 of a new order, …
 *
 * @throws RangeError if `count` or `batchSize` is no whole number of at least 1, if `batchSize` is
 *   larger than `count`, or if `seed` is not finite
 */
export function batches({
  count,
  batchSize = count,
  sampling = "inOrder",
  seed = 1,
}: BatchesOptions): Batches {
  requireCount("batches: batchSize", batchSize, 1);
  const fill = epochOrders({ count, sampling, seed });
  if (batchSize > count) {
    throw new RangeError(
      `batches: batchSize must be at most the number of points, ${count}, but got ${batchSize}`,
    );
  }
  const order = new Int32Array(count);
  const perEpoch = Math.ceil(count / batchSize);
  const windows = Array.from({ length: perEpoch }, (_, j) =>
    order.subarray(j * batchSize, Math.min(count, (j + 1) * batchSize)),
  );
  let iteration = 0;
  return {
    count,
    batchSize,
    perEpoch,
    get iteration() {
      return iteration;
    },
    get epoch() {
      return Math.floor(iteration / perEpoch);
    },
    next() {
      const j = iteration % perEpoch;
      if (j === 0) fill(order);
      iteration++;
      return windows[j];
    },
  };
}
