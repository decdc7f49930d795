import type { Surface } from "./surface.ts";

/**
 * Rosenbrock's banana (Rosenbrock 1960): easy to get into the bent valley, hard to walk along it.
 *
 *   L(x, y) = (1 − x)² + 100 (y − x²)²
 *
 * Its one minimum is 0 at (1, 1), where the curvatures are about 1002 and 0.4.
 */
export function rosenbrock(): Surface {
  return {
    name: "rosenbrock",
    size: 2,
    domain: [
      [-2, 2],
      [-1, 3],
    ],
    minima: [[1, 1]],
    loss(params) {
      const x = params[0];
      const off = params[1] - x * x;
      return (1 - x) ** 2 + 100 * off * off;
    },
    gradient(params, out) {
      const x = params[0];
      const off = params[1] - x * x;
      out[0] = -2 * (1 - x) - 400 * x * off;
      out[1] = 200 * off;
    },
  };
}
