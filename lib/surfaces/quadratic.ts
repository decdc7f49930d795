import { requireFinite, requireLength } from "../require.ts";
import type { Surface } from "./surface.ts";

export interface QuadraticOptions {
  /** Turns the bowl's axes, in radians, counter-clockwise; two parameters only. Default 0. */
  angle?: number;
  /** Where the gradient is zero. Default: the origin. */
  center?: readonly number[];
}

/**
 * A bowl with known curvatures: the smallest landscape on which a learning rate can be too large.
 *
 *   L = ½ Σ λᵢ uᵢ²        u = Rᵀ(Θ − c)        ∇Θ = R (λ ∘ u)
 *
 * Gradient descent multiplies each uᵢ by (1 − γλᵢ) per step: it falls straight for γ < 1/λᵢ,
 * swings for 1/λᵢ < γ < 2/λᵢ, and diverges beyond 2/λᵢ. A negative λᵢ makes a saddle, which has
 * no minimum. The domain is the center ± 3.
 *
 * @param curvatures the eigenvalues λ of the Hessian, one a parameter; their ratio is the condition
 * @throws RangeError if a number is not finite, or an angle is given without exactly two parameters
 */
export function quadratic(
  curvatures: readonly number[],
  { angle = 0, center = curvatures.map(() => 0) }: QuadraticOptions = {},
): Surface {
  for (const curvature of curvatures) requireFinite("quadratic: curvature", curvature);
  for (const coordinate of center) requireFinite("quadratic: center", coordinate);
  requireFinite("quadratic: angle", angle);
  requireLength("quadratic: center", center.length, curvatures.length);
  if (angle !== 0) requireLength("quadratic: with an angle, curvatures", curvatures.length, 2);

  const shape = {
    name: "quadratic",
    size: curvatures.length,
    domain: center.map((c) => [c - 3, c + 3] as const),
    minima: curvatures.every((curvature) => curvature > 0) ? [center] : [],
  };
  return angle === 0
    ? { ...shape, ...straightBowl(curvatures, center) }
    : { ...shape, ...turnedBowl(curvatures, center, angle) };
}

function straightBowl(curvatures: readonly number[], center: readonly number[]) {
  return {
    loss(params: Float64Array): number {
      let sum = 0;
      for (let i = 0; i < curvatures.length; i++) {
        const u = params[i] - center[i];
        sum += curvatures[i] * u * u;
      }
      return sum / 2;
    },
    gradient(params: Float64Array, out: Float64Array): void {
      for (let i = 0; i < curvatures.length; i++) out[i] = curvatures[i] * (params[i] - center[i]);
    },
  };
}

function turnedBowl([a, b]: readonly number[], [x, y]: readonly number[], angle: number) {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return {
    loss(params: Float64Array): number {
      const u = cos * (params[0] - x) + sin * (params[1] - y);
      const v = cos * (params[1] - y) - sin * (params[0] - x);
      return (a * u * u + b * v * v) / 2;
    },
    gradient(params: Float64Array, out: Float64Array): void {
      const u = cos * (params[0] - x) + sin * (params[1] - y);
      const v = cos * (params[1] - y) - sin * (params[0] - x);
      out[0] = cos * a * u - sin * b * v;
      out[1] = sin * a * u + cos * b * v;
    },
  };
}
