import { type ActivationName, activations } from "../activations/activations.ts";
import { type Batches, batches } from "../batching/batches.ts";
import type { Sampling } from "../batching/epochOrders.ts";
import type { DataSource } from "../data/dataSource.ts";
import type { LossName } from "../losses/loss.ts";
import { type Mlp, mlp } from "../models/mlp.ts";
import { clipped } from "../optimizers/clipped.ts";
import { makeOptimizer, type OptimizerChoice } from "../optimizers/makeOptimizer.ts";
import type { AnyOptimizer } from "../optimizers/optimizer.ts";

/**
 * One training of a network, described by plain data: it can be sent to a worker, put into an
 * address and run again. The same description gives the same run.
 *
 *   const experiment: Experiment = {
 *     data: { spirals: { points: 200, seed: 1 } },
 *     layers: [2, 16, 16, 1],
 *     loss: "sigmoidCrossEntropy",
 *     optimizer: { name: "adam" },
 *     learningRate: 0.01,
 *     batchSize: 20,
 *     steps: 400,
 *   };
 */
export interface Experiment {
  readonly data: DataSource;
  /** Neurons a layer, the inputs first. */
  readonly layers: readonly number[];
  /** Of the hidden layers. Default tanh. */
  readonly activation?: ActivationName;
  /** Of the last layer. Default linear, as the cross-entropies want it: they take logits. */
  readonly outputActivation?: ActivationName;
  readonly loss: LossName;
  readonly optimizer: OptimizerChoice;
  /** γ. */
  readonly learningRate: number;
  /** The longest gradient that the optimizer gets to see. Default: any. */
  readonly clipNorm?: number;
  /** Default `"reshuffled"`. */
  readonly sampling?: Sampling;
  /** Default: all points, a full batch. */
  readonly batchSize?: number;
  /** How many steps to make at most. */
  readonly steps: number;
  /** Of the first weights. Default 1. */
  readonly seed?: number;
  /** Of the order of the points. Default: `seed`. */
  readonly batchSeed?: number;
  /** A record is made at the start, every so many steps, and at the end. Default: `steps`. */
  readonly recordEvery?: number;
  /** On which examples a record examines the network. Default: on all there are. */
  readonly examine?: readonly DataPart[];
  /** Whether a record holds a copy of Θ. Default no. */
  readonly recordParams?: boolean;
}

/** The examples that are learnt from, or those that are kept back. */
export type DataPart = "train" | "test";

/** @throws RangeError as `mlp` */
export function networkOf({ layers, activation, outputActivation }: Experiment): Mlp {
  return mlp({
    layers,
    activation: activation && activations[activation],
    outputActivation: outputActivation && activations[outputActivation],
  });
}

/** @throws RangeError as the optimizers and `clipped` */
export function optimizerOf({ optimizer, clipNorm }: Experiment): AnyOptimizer {
  const plain = makeOptimizer(optimizer);
  return clipNorm === undefined ? plain : clipped(plain, clipNorm);
}

/** @throws RangeError as `batches` */
export function batchesOf(
  { sampling = "reshuffled", batchSize, seed = 1, batchSeed = seed }: Experiment,
  count: number,
): Batches {
  return batches({ count, batchSize, sampling, seed: batchSeed });
}
