import type { Objective } from "./objective.ts";

/**
 * The curvature of a curve at one place, by a central difference of its exact slope:
 *
 *   λ = L″(x) ≈ (L′(x + h) − L′(x − h)) / 2h
 *
 * @param objective of size 1
 * @param h default 10⁻⁴
 */
export function curveCurvature(objective: Objective, x: number, h = 1e-4): number {
  const point = Float64Array.of(x + h);
  const grads = new Float64Array(1);
  objective.gradient(point, grads);
  const right = grads[0];
  point[0] = x - h;
  objective.gradient(point, grads);
  return (right - grads[0]) / (2 * h);
}
