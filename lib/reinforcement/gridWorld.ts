import type { RandomSource } from "../random/random.ts";
import { requireCount, requireFinite, requireInterval } from "../require.ts";
import type { Environment } from "./environment.ts";

/** The four ways to go, in the order of the actions 0 to 3: row and column to add. */
export const gridMoves = [
  [-1, 0],
  [0, 1],
  [1, 0],
  [0, -1],
] as const;

/** A world of square cells, numbered row by row from 0. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Cells that cannot be entered. */
  readonly walls: ReadonlySet<number>;
  /** Cells that end the episode, with the reward for entering each. */
  readonly exits: ReadonlyMap<number, number>;
  /** The reward of every other step, usually a little below 0. */
  readonly stepReward: number;
  readonly start: number;
}

export interface GridWorld extends Environment {
  readonly grid: Grid;
  /** The cell that the agent stands on. */
  readonly cell: number;
  /** Begins an episode on a cell of the caller's. */
  resetTo(cell: number): Float64Array;
}

export interface GridWorldOptions {
  /** The chance that a step goes off to one side instead, each side half of it; in [0, 1), default 0. */
  slip?: number;
  /** Steps after which an episode is truncated. Default 200. */
  maxEpisodeSteps?: number;
}

/**
 * A grid to walk in, up (0), right (1), down (2) or left (3). A step into a wall or off the grid stays
 * where it is. Entering an exit gives its reward and terminates the episode. The observation is the
 * number of the cell.
 *
 * @throws RangeError if `slip` is not in [0, 1), or the start is a wall, an exit or not on the grid
 */
export function gridWorld(
  grid: Grid,
  random: RandomSource,
  { slip = 0, maxEpisodeSteps = 200 }: GridWorldOptions = {},
): GridWorld {
  requireGrid(grid);
  requireInterval("gridWorld: slip", slip, 0, 1);
  requireCount("gridWorld: maxEpisodeSteps", maxEpisodeSteps, 1);
  let cell = grid.start;
  let steps = 0;
  let over = false;
  const resetTo = (to: number) => {
    [cell, steps, over] = [to, 0, false];
    return Float64Array.of(cell);
  };
  return {
    grid,
    observationSize: 1,
    actionCount: gridMoves.length,
    get cell() {
      return cell;
    },
    reset: () => resetTo(grid.start),
    resetTo,
    step(action) {
      if (over) throw new Error("gridWorld: the episode is over; call reset before step");
      cell = cellAfter(grid, cell, slip > 0 ? slipped(action, slip, random()) : action);
      steps += 1;
      const terminated = grid.exits.has(cell);
      const truncated = steps >= maxEpisodeSteps;
      over = terminated || truncated;
      return {
        observation: Float64Array.of(cell),
        reward: rewardOf(grid, cell),
        terminated,
        truncated,
      };
    },
  };
}

/** The cell where a step ends: the same one if a wall or the edge is in the way. */
export function cellAfter(grid: Grid, cell: number, action: number): number {
  const row = Math.floor(cell / grid.columns) + gridMoves[action][0];
  const column = (cell % grid.columns) + gridMoves[action][1];
  if (row < 0 || row >= grid.rows || column < 0 || column >= grid.columns) return cell;
  const to = row * grid.columns + column;
  return grid.walls.has(to) ? cell : to;
}

/** The reward for a step that ends on this cell. */
export const rewardOf = ({ exits, stepReward }: Grid, cell: number): number =>
  exits.get(cell) ?? stepReward;

/** The action that is carried out: the one wanted, or with the chance `slip` one at right angles to it. */
function slipped(action: number, slip: number, chance: number): number {
  if (chance >= slip) return action;
  return (action + (chance < slip / 2 ? 1 : 3)) % 4;
}

/** Where a step may end, with the chance of each. */
export function outcomesOf(
  grid: Grid,
  cell: number,
  action: number,
  slip: number,
): { cell: number; chance: number }[] {
  const to = (turn: number) => cellAfter(grid, cell, (action + turn) % 4);
  if (slip === 0) return [{ cell: to(0), chance: 1 }];
  return [
    { cell: to(0), chance: 1 - slip },
    { cell: to(1), chance: slip / 2 },
    { cell: to(3), chance: slip / 2 },
  ];
}

function requireGrid({ rows, columns, walls, exits, stepReward, start }: Grid): void {
  requireCount("gridWorld: rows", rows, 1);
  requireCount("gridWorld: columns", columns, 1);
  requireFinite("gridWorld: stepReward", stepReward);
  for (const reward of exits.values()) requireFinite("gridWorld: the reward of an exit", reward);
  requireInterval("gridWorld: start", start, 0, rows * columns);
  if (walls.has(start) || exits.has(start)) {
    throw new RangeError(
      `gridWorld: start must be a free cell, but ${start} is ${walls.has(start) ? "a wall" : "an exit"}`,
    );
  }
}
