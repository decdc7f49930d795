import {
  type Grid,
  gridMoves,
  gridWorld,
  largestOf,
  type QRates,
  type QStep,
  qLearning,
  seeded,
  valueIteration,
} from "#lib/index.ts";

export const rows = 5;
export const columns = 6;
export const cells = rows * columns;
const stepReward = -0.02;

/** The first grid of the figure: a dot is free, # a wall, S the start, a number an exit with its reward. */
export const firstGrid = ". . . . . 1 / . # . # . -1 / . # . # . . / . . . # . . / S . . . . .";

/** A grid as a text, to travel in an address. */
export function printGrid({ walls, exits, start }: Grid): string {
  const sign = (cell: number) => {
    if (cell === start) return "S";
    return walls.has(cell) ? "#" : String(exits.get(cell) ?? ".");
  };
  const row = (r: number) => Array.from({ length: columns }, (_, c) => sign(r * columns + c));
  return Array.from({ length: rows }, (_, r) => row(r).join(" ")).join(" / ");
}

/** The grid that a text stands for; undefined if it stands for none. */
export function parseGrid(text: string): Grid | undefined {
  const signs = text.split("/").flatMap((row) => row.trim().split(/\s+/));
  const start = signs.indexOf("S");
  if (signs.length !== cells || start < 0 || start !== signs.lastIndexOf("S")) return undefined;
  const walls = new Set<number>();
  const exits = new Map<number, number>();
  for (const [cell, sign] of signs.entries()) {
    if (sign === "#") walls.add(cell);
    else if (sign !== "." && sign !== "S") exits.set(cell, Number(sign));
  }
  if ([...exits.values()].some((reward) => !(Math.abs(reward) <= 1))) return undefined;
  return { rows, columns, walls, exits, stepReward, start };
}

export type GridTool = "wall" | "free" | "start" | "exit";

/** The grid after a tool was put on a cell. The start stays somewhere: it can only be moved. */
export function edited(grid: Grid, cell: number, tool: GridTool, reward: number): Grid {
  if (cell === grid.start) return grid;
  const walls = new Set(grid.walls);
  const exits = new Map(grid.exits);
  walls.delete(cell);
  exits.delete(cell);
  if (tool === "wall") walls.add(cell);
  if (tool === "exit") exits.set(cell, reward);
  return { ...grid, walls, exits, start: tool === "start" ? cell : grid.start };
}

/** Steps that a run remembers at most; then it rests. */
export const mostSteps = 20_000;

/** A run of Q-learning that can be gone back over. What was learned outlives a change of the grid. */
export class GridLearner {
  readonly q = new Float64Array(cells * gridMoves.length);
  readonly #seed: number;
  readonly #rates: QRates;
  #steps: QStep[] = [];
  #shown = 0;
  #run: Iterator<QStep, never, void>;
  #edits = 0;

  constructor(grid: Grid, seed: number, rates: QRates) {
    this.#seed = seed;
    this.#rates = rates;
    this.#run = this.#begin(grid);
  }

  #begin(grid: Grid) {
    const random = seeded(this.#seed + this.#edits);
    return qLearning(gridWorld(grid, random), this.q, this.#rates, random);
  }

  /** Another grid under the same table: the walk begins anew, what it knew stays. */
  change(grid: Grid): void {
    this.#edits += 1;
    this.#steps = [];
    this.#shown = 0;
    this.#run = this.#begin(grid);
  }

  /** How many steps are shown. */
  get shown(): number {
    return this.#shown;
  }

  /** The step shown last; undefined at the start. */
  get last(): QStep | undefined {
    return this.#steps[this.#shown - 1];
  }

  /** Where the agent stood before each of the last `count` steps of this episode, and stands now. */
  trail(count: number): number[] {
    const from = Math.max(0, this.#shown - count);
    const steps = this.#steps.slice(from, this.#shown);
    const begun = steps.findLastIndex(({ terminated, truncated }, i) => {
      return i < steps.length - 1 && (terminated || truncated);
    });
    const walked = steps.slice(begun + 1);
    return walked.length ? [walked[0].state, ...walked.map(({ next }) => next)] : [];
  }

  /** One step on, made or made again; false when the run is full. */
  next(): boolean {
    if (this.#shown >= mostSteps) return false;
    if (this.#shown < this.#steps.length) this.#write(this.#steps[this.#shown], "after");
    else this.#steps.push(this.#run.next().value);
    this.#shown += 1;
    return true;
  }

  /** One step back. */
  back(): void {
    if (!this.last) return;
    this.#write(this.last, "before");
    this.#shown -= 1;
  }

  #write({ state, action, ...step }: QStep, which: "before" | "after"): void {
    this.q[state * gridMoves.length + action] = step[which];
  }
}

/** The best known action of a cell, or undefined where nothing is known to be better. */
export function bestAction(q: Float64Array, cell: number): number | undefined {
  const best = largestOf(q, cell, gridMoves.length);
  const actions = [...gridMoves.keys()].filter((a) => q[cell * gridMoves.length + a] === best);
  return actions.length === 1 ? actions[0] : undefined;
}

/** The cells from the start to an exit by the best known actions; undefined if they lead nowhere. */
export function greedyPath(grid: Grid, q: Float64Array): number[] | undefined {
  const path = [grid.start];
  while (path.length <= cells) {
    const cell = path[path.length - 1];
    if (grid.exits.has(cell)) return path;
    const action = bestAction(q, cell);
    if (action === undefined) return undefined;
    const row = Math.floor(cell / columns) + gridMoves[action][0];
    const column = (cell % columns) + gridMoves[action][1];
    const to = row * columns + column;
    const off = row < 0 || row >= rows || column < 0 || column >= columns;
    if (off || grid.walls.has(to)) return undefined;
    path.push(to);
  }
  return undefined;
}

/** How far the learned value of the worst known cell is from its exact one. */
export function largestGap(grid: Grid, q: Float64Array, discount: number): number {
  const exact = valueIteration(grid, { discount });
  let gap = 0;
  for (let cell = 0; cell < cells; cell++) {
    if (grid.walls.has(cell) || grid.exits.has(cell)) continue;
    const known = largestOf(q, cell, gridMoves.length);
    gap = Math.max(gap, Math.abs(known - largestOf(exact, cell, gridMoves.length)));
  }
  return gap;
}

/** How many cells expect something good when the first exit has just been reached. */
export function cellsThatKnow(seed: number, rates: QRates): number {
  const grid = parseGrid(firstGrid);
  if (!grid) return 0;
  const learner = new GridLearner(grid, seed, rates);
  while (learner.next()) {
    if (learner.last?.terminated && learner.last.reward > 0) break;
  }
  return Array.from({ length: cells }, (_, cell) => largestOf(learner.q, cell, 4)).filter(
    (value) => value > 0,
  ).length;
}
