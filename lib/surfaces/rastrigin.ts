import { requireCount } from "../require.ts";
import { curveMinima } from "./curveMinima.ts";
import type { Interval, Surface } from "./surface.ts";

const DOMAIN: Interval = [-5.12, 5.12];

/**
 * Rastrigin's function (Rastrigin 1974): a bowl with a regular grid of false minima in it.
 *
 *   L(Θ) = Σ (θᵢ² + 10 − 10 cos 2πθᵢ)
 *
 * Its lowest minimum is 0 at the origin; the others are close to the other whole numbers, 11 in
 * each parameter's domain.
 *
 * @param size how many parameters; there are 11 to the power of `size` minima
 * @throws RangeError if `size` is neither 1 nor 2
 */
export function rastrigin(size = 2): Surface {
  requireCount("rastrigin: size", size, 1);
  if (size > 2) throw new RangeError(`rastrigin: size must be 1 or 2, but got ${size}`);
  const curve = rastriginSum(1);
  const along = curveMinima(curve, DOMAIN).map(([x]) => x);
  return {
    name: "rastrigin",
    domain: Array.from({ length: size }, () => DOMAIN),
    minima: size === 1 ? along.map((x) => [x]) : lowestFirst(along),
    ...rastriginSum(size),
  };
}

function rastriginSum(size: number) {
  return {
    size,
    loss(params: Float64Array): number {
      let sum = 0;
      for (let i = 0; i < size; i++) {
        sum += params[i] * params[i] + 10 - 10 * Math.cos(2 * Math.PI * params[i]);
      }
      return sum;
    },
    gradient(params: Float64Array, out: Float64Array): void {
      for (let i = 0; i < size; i++) {
        out[i] = 2 * params[i] + 20 * Math.PI * Math.sin(2 * Math.PI * params[i]);
      }
    },
  };
}

/** Every pair of the minima along one axis, by their loss. */
function lowestFirst(along: readonly number[]): readonly (readonly number[])[] {
  const { loss } = rastriginSum(2);
  return along
    .flatMap((x) => along.map((y) => [x, y]))
    .map((point) => ({ point, height: loss(Float64Array.from(point)) }))
    .sort((a, b) => a.height - b.height || a.point[0] - b.point[0])
    .map(({ point }) => point);
}
