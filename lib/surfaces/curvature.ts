import { requireLength } from "../require.ts";
import type { Objective } from "./objective.ts";

/** A symmetric 2 × 2 matrix, row by row. */
export type Matrix2 = readonly [readonly [number, number], readonly [number, number]];

/** The eigenvalues of a symmetric 2 × 2 matrix, larger first, and for each a unit vector. */
export interface Eigen2 {
  readonly values: readonly [large: number, small: number];
  readonly vectors: Matrix2;
}

/**
 * The curvatures of a two-parameter loss at a point: its Hessian, by central differences of the
 * exact gradient, made symmetric.
 *
 *   Hᵢⱼ = ∂²L/∂θᵢ∂θⱼ ≈ (gᵢ(Θ + h eⱼ) − gᵢ(Θ − h eⱼ)) / 2h        h = 10⁻⁵ · max(1, |θⱼ|)
 *
 * @throws RangeError if the objective has not two parameters
 */
export function hessian2(objective: Objective, params: ArrayLike<number>): Matrix2 {
  requireLength("hessian2: the objective's parameters", objective.size, 2);
  const [xx, yx] = slopeOfGradient(objective, params, 0);
  const [xy, yy] = slopeOfGradient(objective, params, 1);
  const mixed = (xy + yx) / 2;
  return [
    [xx, mixed],
    [mixed, yy],
  ];
}

function slopeOfGradient(objective: Objective, params: ArrayLike<number>, along: number) {
  const h = 1e-5 * Math.max(1, Math.abs(params[along]));
  const point = Float64Array.from(params);
  const above = new Float64Array(2);
  const below = new Float64Array(2);
  point[along] = params[along] + h;
  objective.gradient(point, above);
  point[along] = params[along] - h;
  objective.gradient(point, below);
  return above.map((slope, i) => (slope - below[i]) / (2 * h));
}

/**
 * The eigenvalues and eigenvectors of a symmetric 2 × 2 matrix [[a, b], [b, d]], in closed form.
 *
 *   λ = (a + d)/2 ± √(((a − d)/2)² + b²)        the larger one's direction: ½ atan2(2b, a − d)
 *
 * Of a Hessian these are the largest and the smallest curvature and their directions.
 */
export function eigen2([[a, b], [, d]]: Matrix2): Eigen2 {
  const middle = (a + d) / 2;
  const radius = Math.hypot((a - d) / 2, b);
  const angle = Math.atan2(2 * b, a - d) / 2;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return {
    values: [middle + radius, middle - radius],
    vectors: [
      [cos, sin],
      [-sin, cos],
    ],
  };
}
