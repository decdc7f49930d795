import { requireNonNegative, requirePositive } from "../require.ts";
import { curveMinima } from "./curveMinima.ts";
import type { Interval, Surface } from "./surface.ts";

/** One valley: an upside-down Gaussian. */
export interface Well {
  /** Where its bottom would be if it stood alone. */
  readonly at: number;
  /** How deep it is, in units of the loss. */
  readonly depth: number;
  /** Its standard deviation; alone, the curvature at its bottom is depth / width². */
  readonly width: number;
}

export interface BumpyCurveOptions {
  /** The valleys. Default: one deep and wide, five false ones, all narrower. */
  wells?: readonly Well[];
  /** Curvature κ of the bowl that holds them. Default 0.24. */
  curvature?: number;
  /** Default [−4, 4]. */
  domain?: Interval;
}

const DEFAULT_WELLS: readonly Well[] = [
  { at: -2.9, depth: 0.55, width: 0.22 },
  { at: -2.1, depth: 0.8, width: 0.18 },
  { at: -0.9, depth: 1.05, width: 0.32 },
  { at: 0.8, depth: 2.2, width: 0.9 },
  { at: 2.3, depth: 0.75, width: 0.14 },
  { at: 3.2, depth: 0.5, width: 0.16 },
];

/**
 * A curve with false minima: a shallow bowl with Gaussian wells in it.
 *
 *   L(x) = ½ κx² − Σ dₖ exp(−½ ((x − cₖ)/wₖ)²)
 *
 * Gradient descent can rest in a valley only while γ < 2/λ, λ its curvature. In the default curve
 * the false valleys are the sharper ones, so a growing γ empties them one by one into the deep one,
 * until γ is too large for that, too. This is how the curve is made, not a law: give it a deep well
 * that is narrow, and a larger γ leaves the best valley first.
 *
 * @throws RangeError if a width is not positive or a depth or the curvature is negative
 */
export function bumpyCurve({
  wells = DEFAULT_WELLS,
  curvature = 0.24,
  domain = [-4, 4],
}: BumpyCurveOptions = {}): Surface {
  requireNonNegative("bumpyCurve: curvature", curvature);
  for (const { depth, width } of wells) {
    requireNonNegative("bumpyCurve: depth", depth);
    requirePositive("bumpyCurve: width", width);
  }

  const curve = {
    name: "bumpyCurve",
    size: 1,
    domain: [domain],
    loss(params: Float64Array): number {
      const x = params[0];
      let height = (curvature * x * x) / 2;
      for (const { at, depth, width } of wells) {
        const u = (x - at) / width;
        height -= depth * Math.exp(-(u * u) / 2);
      }
      return height;
    },
    gradient(params: Float64Array, out: Float64Array): void {
      const x = params[0];
      let slope = curvature * x;
      for (const { at, depth, width } of wells) {
        const u = (x - at) / width;
        slope += ((depth * u) / width) * Math.exp(-(u * u) / 2);
      }
      out[0] = slope;
    },
  };
  return { ...curve, minima: curveMinima(curve, domain) };
}
