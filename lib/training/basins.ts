import type { AnyOptimizer } from "../optimizers/optimizer.ts";
import { requireCount, requireFinite, requireLength, requirePositive } from "../require.ts";
import type { Objective } from "../surfaces/objective.ts";
import type { Interval, Surface } from "../surfaces/surface.ts";
import { DIVERGENCE_LIMIT } from "./divergence.ts";

/** In place of a minimum's index: the run diverged, or ended outside the domain. */
export const DIVERGED = -1;
/** In place of a minimum's index: the run ended inside the domain, but in none of the minima. */
export const NOT_SETTLED = -2;

export interface BasinsOptions {
  /** How many steps each run makes at most. */
  steps: number;
  /** The minima to tell apart. */
  minima: Surface["minima"];
  /** How near a run must be to a minimum, after its last two steps, to count. Default 0.01. */
  tolerance?: number;
  /** Where a run must end. Default: anywhere. */
  domain?: Interval;
}

/**
 * Into which minimum of a curve each start runs.
 *
 * A run ends early when it no longer moves, or only goes to and fro between two places. Nothing is
 * recorded and nothing allocated per step.
 *
 * @param objective of size 1
 * @param makeOptimizer called once; each run gets its own state
 * @returns for each start the index into `minima`, or `DIVERGED`, or `NOT_SETTLED`
 * @throws RangeError if the objective has not one parameter or an option is out of its range
 */
export function basins(
  objective: Objective,
  starts: ArrayLike<number>,
  makeOptimizer: () => AnyOptimizer,
  learningRate: number,
  { steps, minima, tolerance = 0.01, domain = [-Infinity, Infinity] }: BasinsOptions,
): Int16Array {
  requireLength("basins: the objective's parameters", objective.size, 1);
  requireFinite("basins: learningRate", learningRate);
  requireCount("basins: steps", steps, 1);
  requirePositive("basins: tolerance", tolerance);
  const optimizer = makeOptimizer();
  const bottoms = minima.map(([x]) => x);
  const ends = new Int16Array(starts.length);
  const params = new Float64Array(1);
  const before = new Float64Array(1);
  const grads = new Float64Array(1);
  const ahead = new Float64Array(1);

  for (let i = 0; i < starts.length; i++) {
    params[0] = starts[i];
    const state = optimizer.init(params);
    let twoBefore = Number.NaN;
    let repeats = 0;
    before[0] = Number.NaN;
    for (let step = 0; step < steps && repeats < 2; step++) {
      twoBefore = before[0];
      before[0] = params[0];
      if (optimizer.lookAhead) optimizer.lookAhead(params, state, ahead);
      objective.gradient(optimizer.lookAhead ? ahead : params, grads);
      optimizer.step(params, grads, state, learningRate);
      if (!(Math.abs(params[0]) <= DIVERGENCE_LIMIT)) break;
      repeats = params[0] === twoBefore ? repeats + 1 : 0;
    }
    ends[i] = nearest(bottoms, params[0], before[0], tolerance, domain);
  }
  return ends;
}

function nearest(
  bottoms: readonly number[],
  end: number,
  before: number,
  tolerance: number,
  [low, high]: Interval,
): number {
  if (!(Math.abs(end) <= DIVERGENCE_LIMIT && end >= low && end <= high)) return DIVERGED;
  const reached = bottoms.findIndex(
    (bottom) => Math.abs(end - bottom) <= tolerance && Math.abs(before - bottom) <= tolerance,
  );
  return reached === -1 ? NOT_SETTLED : reached;
}
