import { activations, type LayerView, mlp } from "../../lib/index.ts";
import { SEED, type Workload } from "./workloads.ts";

/** A library that trains. */
export interface Contender {
  readonly name: string;
  /**
   * Whether it makes the very same steps: from the same weights, on the same batches, by the same
   * rule. Otherwise only its time and that its loss falls are looked at.
   */
  makesSameSteps(workload: Workload): boolean;
  /** Whether it can be asked at all. */
  canTrain(workload: Workload): boolean;
  open(workload: Workload): Promise<Training>;
}

export interface Training {
  /** Makes so many steps, the batches going on in order; resolves when they are done. */
  train(steps: number): void | Promise<void>;
  /** What the network answers to all points, `count × outputs`; for a choice its logits. */
  answers(): ArrayLike<number> | Promise<ArrayLike<number>>;
  close(): void;
}

/** The weights and biases of everybody's start. */
export function startOf({ layers, activation }: Workload): LayerView[] {
  const network = mlp({ layers, activation: activations[activation] });
  return network.views(network.initialise(SEED));
}

/** The first index of batch number `step`; after the last batch comes the first again. */
export function firstOfBatch({ points, batchSize }: Workload, step: number): number {
  return (step * batchSize) % points.count;
}
