import type { Objective } from "./objective.ts";
import type { Interval } from "./surface.ts";

/** Enough halvings to use up a Float64's precision from any starting interval. */
const HALVINGS = 100;

/**
 * The local minima of a curve inside an interval, lowest first.
 *
 * The slope is looked at on an even grid; where it turns from negative to not negative, bisection
 * closes in until two neighbouring numbers are left. A valley narrower than the grid is missed, an
 * end of the interval is never a minimum. A kink where the slope jumps upwards is one.
 *
 * @param objective of size 1
 * @param cells how many cells the grid has
 */
export function curveMinima(
  objective: Objective,
  [low, high]: Interval,
  cells = 2000,
): readonly (readonly [number])[] {
  const point = new Float64Array(1);
  const grads = new Float64Array(1);
  const slopeAt = (x: number): number => {
    point[0] = x;
    objective.gradient(point, grads);
    return grads[0];
  };
  const lossAt = (x: number): number => {
    point[0] = x;
    return objective.loss(point);
  };

  const found: number[] = [];
  let left = low;
  let slope = slopeAt(left);
  for (let i = 1; i <= cells; i++) {
    const right = low + ((high - low) * i) / cells;
    const next = slopeAt(right);
    if (slope < 0 && next >= 0) found.push(bisect(slopeAt, left, right));
    left = right;
    slope = next;
  }
  return found.sort((a, b) => lossAt(a) - lossAt(b)).map((x) => [x] as const);
}

function bisect(slopeAt: (x: number) => number, left: number, right: number): number {
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (left + right) / 2;
    if (slopeAt(middle) < 0) left = middle;
    else right = middle;
  }
  return right;
}
