/**
 * Something to make small: a loss of `size` parameters Θ, with its exact gradient ∇Θ.
 *
 * Both methods read `params` (length `size`) without changing it, and allocate nothing.
 */
export interface Objective {
  /** How many parameters there are. */
  readonly size: number;
  /** The loss at `params`. Where it is not defined: NaN or ±∞, never an exception. */
  loss(params: Float64Array): number;
  /** Writes the gradient at `params` into `out` (length `size`). */
  gradient(params: Float64Array, out: Float64Array): void;
}
