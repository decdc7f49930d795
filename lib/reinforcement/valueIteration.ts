import { requireInterval, requirePositive } from "../require.ts";
import { type Grid, gridMoves, outcomesOf, rewardOf } from "./gridWorld.ts";

export interface ValueIterationOptions {
  /** α, what a reward one step later is worth; in [0, 1), default 0.9. */
  discount?: number;
  /** The chance that a step goes off to one side; in [0, 1), default 0. */
  slip?: number;
  /** It ends when no value changes by more in a sweep. Default 10⁻¹⁰. */
  tolerance?: number;
}

/**
 * The values of a grid for somebody who knows its rules (Bellman 1957; Sutton & Barto 2018, section
 * 4.4): sweeps over all cells until they hold
 *
 *   Q(s, a) = Σ P(s′ | s, a) (r(s′) + α V(s′))        V(s) = maxₐ Q(s, a)
 *
 * with V = 0 on exits, for nothing follows there. Walls keep 0.
 *
 * @returns Q, `cells × 4`, row-major
 * @throws RangeError if `discount` or `slip` is not in [0, 1)
 */
export function valueIteration(
  grid: Grid,
  { discount = 0.9, slip = 0, tolerance = 1e-10 }: ValueIterationOptions = {},
): Float64Array {
  requireInterval("valueIteration: discount", discount, 0, 1);
  requireInterval("valueIteration: slip", slip, 0, 1);
  requirePositive("valueIteration: tolerance", tolerance);
  const values = new Float64Array(grid.rows * grid.columns);
  const q = new Float64Array(values.length * gridMoves.length);
  for (let change = Infinity; change > tolerance; ) {
    change = 0;
    for (let cell = 0; cell < values.length; cell++) {
      if (grid.walls.has(cell) || grid.exits.has(cell)) continue;
      const before = values[cell];
      values[cell] = backUp(grid, cell, values, discount, slip, q);
      change = Math.max(change, Math.abs(values[cell] - before));
    }
  }
  return q;
}

/** Writes Q of one cell and returns its largest entry. */
function backUp(
  grid: Grid,
  cell: number,
  values: Float64Array,
  discount: number,
  slip: number,
  q: Float64Array,
): number {
  let best = -Infinity;
  for (let action = 0; action < gridMoves.length; action++) {
    let sum = 0;
    for (const { cell: to, chance } of outcomesOf(grid, cell, action, slip)) {
      sum += chance * (rewardOf(grid, to) + discount * values[to]);
    }
    q[cell * gridMoves.length + action] = sum;
    best = Math.max(best, sum);
  }
  return best;
}
