import { requireFinite, requirePositive } from "../require.ts";
import { curveMinima } from "./curveMinima.ts";
import type { Interval, Surface } from "./surface.ts";

export interface WallCurveOptions {
  /** Curvature κ of the gentle floor. Default 0.1. */
  curvature?: number;
  /** Where the wall alone has the height 1. Default 2. */
  at?: number;
  /** The way s on which the wall grows by the factor e. Default 0.25. */
  width?: number;
  /** Default [−6, 2.6]. */
  domain?: Interval;
}

/**
 * A gentle floor that runs into a wall:
 *
 *   L(w) = ½ κw² + e^((w − a)/s)        L′(w) = κw + e^((w − a)/s)/s
 *
 * It is convex: one minimum, a little to the left of 0, and the slope only grows from left to right.
 *
 * @throws RangeError if the curvature or the width is not positive
 */
export function wallCurve({
  curvature = 0.1,
  at = 2,
  width = 0.25,
  domain = [-6, 2.6],
}: WallCurveOptions = {}): Surface {
  requirePositive("wallCurve: curvature", curvature);
  requirePositive("wallCurve: width", width);
  requireFinite("wallCurve: at", at);
  const wall = (w: number) => Math.exp((w - at) / width);
  const curve = {
    name: "wallCurve",
    size: 1,
    domain: [domain],
    loss: ([w]: Float64Array) => (curvature * w * w) / 2 + wall(w),
    gradient([w]: Float64Array, out: Float64Array): void {
      out[0] = curvature * w + wall(w) / width;
    },
  };
  return { ...curve, minima: curveMinima(curve, domain) };
}
