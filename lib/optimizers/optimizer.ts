/**
 * A rule that turns a gradient into a step. It holds no numbers of its own: those are in `State`.
 *
 * All arrays have one entry per parameter. `step` and `lookAhead` allocate nothing.
 */
export interface Optimizer<State> {
  /** The state before the first step: plain data, so that it can be plotted and cloned. */
  init(params: Float64Array): State;
  /** Writes into `out` the point where `step` wants its gradient, if that is not `params`. */
  lookAhead?(params: Float64Array, state: State, out: Float64Array): void;
  /** Moves `params` one step and updates `state`, both in place. */
  step(params: Float64Array, grads: Float64Array, state: State, learningRate: number): void;
}

/** An optimizer whose state nobody needs to name, as in a table of all nine. */
// biome-ignore lint/suspicious/noExplicitAny: State is read and written, only `any` fits every one
export type AnyOptimizer = Optimizer<any>;
