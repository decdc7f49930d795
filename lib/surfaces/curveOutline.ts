import { DIVERGENCE_LIMIT } from "../training/divergence.ts";
import type { Objective } from "./objective.ts";
import type { Interval } from "./surface.ts";

/** How a curve runs over an interval, and where it does not. */
export interface CurveOutline {
  /** Its pieces from left to right, each a list of [x, L(x)] with finite L. */
  readonly pieces: readonly (readonly (readonly [number, number])[])[];
  /** Where L has no finite value or jumps: intervals, or single places with both ends equal. */
  readonly gaps: readonly Interval[];
}

/** Halvings after which a continuous curve has lost nearly all of its rise, and a jump none. */
const HALVINGS = 40;

/** How close to a gap the last place of a piece lies, in cells. */
const BRINK = 1e-3;

/**
 * Follows a curve over an interval, and finds the places where it has no value, a pole or a jump.
 *
 * The curve is looked at on an even grid. Between two neighbours it is halved towards the larger
 * rise: a continuous curve has hardly any left in the end, a jump or a pole all of it. A pole with
 * both arms on one side, as of 1/x², is sought where the grid has its peaks. What is narrower than
 * a cell and leaves no trace on the grid is missed.
 *
 * @param objective of size 1
 * @param cells how many cells the grid has
 */
export function curveOutline(
  objective: Objective,
  [low, high]: Interval,
  cells = 480,
): CurveOutline {
  const point = new Float64Array(1);
  const lossAt = (x: number): number => {
    point[0] = x;
    const loss = objective.loss(point);
    return Math.abs(loss) <= DIVERGENCE_LIMIT ? loss : NaN;
  };
  const width = (high - low) / cells;
  const grid = Float64Array.from({ length: cells + 1 }, (_, i) => low + width * i);
  const heights = grid.map(lossAt);
  const gaps: Interval[] = [];
  const pieces: (readonly [number, number])[][] = [[]];
  const mark = (x: number) => {
    const height = lossAt(x);
    if (Number.isFinite(height)) pieces[pieces.length - 1].push([x, height]);
  };
  const cut = (from: number, to: number) => {
    mark(from - BRINK * width);
    pieces.push([]);
    gaps.push([from, to]);
    mark(to + BRINK * width);
  };

  for (let i = 0; i <= cells; i++) {
    if (Number.isNaN(heights[i])) {
      let end = i;
      while (end < cells && Number.isNaN(heights[end + 1])) end++;
      const from = i === 0 ? low : brink(lossAt, grid[i - 1], grid[i]);
      const to = end === cells ? high : brink(lossAt, grid[end + 1], grid[end]);
      cut(from, to);
      i = end;
      continue;
    }
    mark(grid[i]);
    const next = heights[i + 1];
    if (i === cells || Number.isNaN(next)) continue;
    const broken = jumpIn(lossAt, grid[i], grid[i + 1]) ?? poleIn(lossAt, grid, heights, i);
    if (broken !== undefined) cut(broken, broken);
  }
  return { pieces: pieces.filter((piece) => piece.length > 1), gaps };
}

/** The last place next to `without` where the curve still has a value, coming from `within`. */
function brink(lossAt: (x: number) => number, within: number, without: number): number {
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (within + without) / 2;
    if (Number.isNaN(lossAt(middle))) without = middle;
    else within = middle;
  }
  return without;
}

/** Where the curve jumps between two places, a pole with its arms on both sides included. */
function jumpIn(lossAt: (x: number) => number, left: number, right: number): number | undefined {
  let a = lossAt(left);
  let b = lossAt(right);
  const rise = Math.abs(b - a);
  if (rise === 0) return undefined;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (left + right) / 2;
    const height = lossAt(middle);
    if (Number.isNaN(height)) return middle;
    if (Math.abs(height - a) > Math.abs(b - height)) [right, b] = [middle, height];
    else [left, a] = [middle, height];
    if (Math.abs(b - a) < rise / 8) return undefined;
  }
  return (left + right) / 2;
}

/** A pole with both arms up, or both down, near a peak of the grid that lies in cell `i`. */
function poleIn(
  lossAt: (x: number) => number,
  grid: Float64Array,
  heights: Float64Array,
  i: number,
): number | undefined {
  if (i < 1 || i > grid.length - 3) return undefined;
  const up = heights[i] + heights[i + 1] > 0 ? 1 : -1;
  const [before, here, next, after] = heights.subarray(i - 1, i + 3).map((height) => up * height);
  if (!(here >= before && next >= after)) return undefined;
  let left = grid[i - 1];
  let right = grid[i + 2];
  for (let k = 0; k < 3 * HALVINGS; k++) {
    const third = (right - left) / 3;
    const [a, b] = [lossAt(left + third), lossAt(right - third)];
    if (Number.isNaN(a)) return left + third;
    if (Number.isNaN(b)) return right - third;
    if (up * a < up * b) left += third;
    else right -= third;
  }
  return undefined;
}
