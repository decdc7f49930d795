import type { DataPart, Experiment } from "./experiment.ts";

/** How well a network answers. */
export interface Score {
  /** The mean loss. */
  readonly loss: number;
  /** The share of right classes, as `classAccuracy` counts it. */
  readonly accuracy: number;
}

/** A training that its caller moves on. It overwrites its own memory. */
export interface Trainer {
  /** How many steps were made. */
  readonly step: number;
  /** How many steps an epoch has. */
  readonly stepsPerEpoch: number;
  /** About how many products a step costs: 3 B · (number of parameters). */
  readonly stepCost: number;
  /**
   * Makes `count` more steps, or fewer if the run diverges: if the loss of a batch or a parameter
   * is not finite or beyond 10¹². The step that led there is not counted.
   *
   * @returns whether all went well
   */
  advance(count: number): boolean;
  /** The loss of the last step's batch, where its gradient was taken; NaN before the first step. */
  readonly batchLoss: number;
  /** ‖∇Θ‖ of the last step's batch, before it was clipped; NaN before the first step. */
  readonly gradientNorm: number;
  /** Examines the network as it is now; undefined if there are no such examples. */
  score(part: DataPart): Score | undefined;
  /** A copy of Θ, laid out as `mlp` has it. */
  params(): Float64Array;
  /** Gives the memory back. The trainer is of no use after it. */
  release(): void;
}

/** What trains: the readable library, or the kernels. */
export type Engine = (experiment: Experiment) => Trainer;
