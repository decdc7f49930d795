import { finiteDifference } from "./finiteDifference.ts";
import type { Objective } from "./objective.ts";

/** One slope, twice: from the gradient, and by nudging the parameter. */
export interface GradientCheck {
  /** ∂L/∂θᵢ from the objective's own gradient. */
  readonly derivative: number;
  /** L(Θ + h eᵢ) and L(Θ − h eᵢ). */
  readonly above: number;
  readonly below: number;
  /** (above − below) / 2h, with 2h as the machine holds it. */
  readonly difference: number;
  /** |difference − derivative|. */
  readonly error: number;
}

/**
 * Checks one entry of a gradient by nudging its parameter by ±h.
 *
 * @throws RangeError if `h` is not positive
 */
export function gradientCheck(
  objective: Objective,
  params: ArrayLike<number>,
  index: number,
  h: number,
): GradientCheck {
  const difference = finiteDifference(objective, params, index, h);
  const point = Float64Array.from(params);
  const grads = new Float64Array(objective.size);
  objective.gradient(point, grads);
  const derivative = grads[index];
  point[index] = params[index] + h;
  const above = objective.loss(point);
  point[index] = params[index] - h;
  const below = objective.loss(point);
  return { derivative, above, below, difference, error: Math.abs(difference - derivative) };
}
