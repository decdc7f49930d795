import type { Optimizer } from "../optimizers/optimizer.ts";
import { requireCount, requireFinite, requireLength, requireNonNegative } from "../require.ts";
import type { Objective } from "../surfaces/objective.ts";
import { hasDiverged } from "./divergence.ts";
import { norm } from "./norm.ts";

/** A learning rate γ: one for the whole run, or a function that is asked before each step. */
export type LearningRate = number | (() => number);

export interface TrainOptions {
  /** γ. */
  learningRate: LearningRate;
  /** How many steps to make at most; `Infinity` for as many as are asked for. */
  steps: number;
  /** ε: the run has converged when ‖∇Θ‖ < ε. Default 0, which is never. */
  epsilon?: number;
}

/** One moment of a run: where it stands after `step` steps. Nothing in it changes later. */
export interface Step<State = unknown> {
  /** 0 is the start. */
  readonly step: number;
  /** Θ. */
  readonly params: Float64Array;
  /** ∇Θ at `params`. */
  readonly grads: Float64Array;
  /** The loss at `params`. */
  readonly loss: number;
  /** ‖∇Θ‖. */
  readonly gradientNorm: number;
  /** The optimizer's state. */
  readonly state: State;
  /** Only of an optimizer that looks ahead: the point whose gradient makes the next step. */
  readonly lookAhead?: { readonly params: Float64Array; readonly grads: Float64Array };
}

/** Why a run ended, and after how many steps. */
export interface Outcome {
  readonly reason: "steps" | "converged" | "diverged";
  readonly steps: number;
}

/** A global of every runtime that the ECMAScript types leave out. */
declare function structuredClone<T>(value: T): T;

/**
 * Trains `objective` from `start`, one step at a time; the start itself is the first that comes.
 *
 * The run depends on nothing but its arguments. It ends when the steps are used up, when it has
 * converged (‖∇Θ‖ < ε), or when it has diverged: when the next loss or parameter is not finite
 * or beyond ±10¹². The last step that came is then the last finite one, unless not even the start
 * is finite.
 *
 * @throws RangeError if `start` has not `objective.size` entries or an option is out of its range
 */
export function train<State>(
  objective: Objective,
  start: ArrayLike<number>,
  optimizer: Optimizer<State>,
  { learningRate, steps, epsilon = 0 }: TrainOptions,
): Generator<Step<State>, Outcome, void> {
  requireLength("train: start", start.length, objective.size);
  if (typeof learningRate === "number") requireFinite("train: learningRate", learningRate);
  if (steps !== Infinity) requireCount("train: steps", steps, 0);
  requireNonNegative("train: epsilon", epsilon);
  return run(objective, Float64Array.from(start), optimizer, learningRate, steps, epsilon);
}

function* run<State>(
  objective: Objective,
  params: Float64Array,
  optimizer: Optimizer<State>,
  learningRate: LearningRate,
  steps: number,
  epsilon: number,
): Generator<Step<State>, Outcome, void> {
  const state = optimizer.init(params);
  let loss = objective.loss(params);
  let current = record(objective, params, optimizer, state, loss, 0);
  yield current;
  for (let step = 0; ; step++) {
    if (hasDiverged(params, loss)) return { reason: "diverged", steps: step };
    if (current.gradientNorm < epsilon) return { reason: "converged", steps: step };
    if (step >= steps) return { reason: "steps", steps: step };

    const { grads } = current.lookAhead ?? current;
    const rate = typeof learningRate === "number" ? learningRate : learningRate();
    optimizer.step(params, grads, state, rate);
    loss = objective.loss(params);
    if (hasDiverged(params, loss)) return { reason: "diverged", steps: step };
    current = record(objective, params, optimizer, state, loss, step + 1);
    yield current;
  }
}

function record<State>(
  objective: Objective,
  params: Float64Array,
  optimizer: Optimizer<State>,
  state: State,
  loss: number,
  step: number,
): Step<State> {
  const grads = new Float64Array(objective.size);
  objective.gradient(params, grads);
  const moment = {
    step,
    params: params.slice(),
    grads,
    loss,
    gradientNorm: norm(grads),
    state: structuredClone(state),
  };
  if (!optimizer.lookAhead) return moment;

  const ahead = new Float64Array(objective.size);
  const aheadGrads = new Float64Array(objective.size);
  optimizer.lookAhead(params, state, ahead);
  objective.gradient(ahead, aheadGrads);
  return { ...moment, lookAhead: { params: ahead, grads: aheadGrads } };
}
