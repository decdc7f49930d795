import type { Objective } from "./objective.ts";
import type { Interval } from "./surface.ts";

/** Enough halvings to use up a Float64's precision from any starting interval. */
const HALVINGS = 100;

/**
 * The place on a curve where the slope is what is asked for, by bisection: L′(w) = `slope`.
 *
 * In between the ends the slope should only grow, as on a convex curve; otherwise one of several
 * places is found.
 *
 * @param objective of size 1
 * @throws RangeError if the slopes at the two ends do not enclose the one asked for
 */
export function placeOfSlope(objective: Objective, slope: number, [low, high]: Interval): number {
  const point = new Float64Array(1);
  const grads = new Float64Array(1);
  const slopeAt = (w: number): number => {
    point[0] = w;
    objective.gradient(point, grads);
    return grads[0];
  };
  if (!(slopeAt(low) <= slope && slope <= slopeAt(high))) {
    throw new RangeError(
      `placeOfSlope: slope must be between those at the ends, ` +
        `${slopeAt(low)} and ${slopeAt(high)}, but got ${slope}`,
    );
  }
  let [left, right] = [low, high];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (left + right) / 2;
    if (slopeAt(middle) < slope) left = middle;
    else right = middle;
  }
  return right;
}
