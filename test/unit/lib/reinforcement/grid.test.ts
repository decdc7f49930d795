import { describe, expect, it } from "vitest";
import {
  cellAfter,
  type Grid,
  greedyAction,
  gridWorld,
  largestOf,
  type QStep,
  qLearning,
  seeded,
  valueIteration,
} from "#lib/index.ts";
import { golden, gridOf } from "./golden.ts";

const small: Grid = {
  rows: 3,
  columns: 4,
  walls: new Set([5]),
  exits: new Map([
    [3, 1],
    [7, -1],
  ]),
  stepReward: -0.04,
  start: 8,
};

describe("valueIteration", () => {
  it.each(golden.grids)("agrees with numpy on a grid of $rows by $columns, slip $slip", (grid) => {
    const { discount, slip } = grid;
    const q = valueIteration(gridOf(grid), { discount, slip });
    for (const [i, x] of grid.q.flat().entries()) expect(q[i]).toBeCloseTo(x, 8);
  });

  it("refuses a discount of 1", () => {
    expect(() => valueIteration(small, { discount: 1 })).toThrow("valueIteration: discount");
  });
});

describe("gridWorld", () => {
  it("keeps a step inside the grid and out of walls", () => {
    expect(cellAfter(small, 8, 3)).toBe(8);
    expect(cellAfter(small, 8, 2)).toBe(8);
    expect(cellAfter(small, 4, 1)).toBe(4);
    expect(cellAfter(small, 8, 0)).toBe(4);
    expect(cellAfter(small, 10, 0)).toBe(6);
  });

  it("rewards and terminates on an exit, and truncates when the time is up", () => {
    const env = gridWorld(small, seeded(1), { maxEpisodeSteps: 2 });
    env.resetTo(2);
    expect(env.step(1)).toMatchObject({ reward: 1, terminated: true, truncated: false });
    expect(() => env.step(1)).toThrow("call reset before step");
    env.reset();
    env.step(0);
    expect(env.step(0)).toMatchObject({ reward: -0.04, terminated: false, truncated: true });
  });

  it("slips to each side half as often as asked", () => {
    const open: Grid = {
      ...small,
      rows: 3,
      columns: 3,
      walls: new Set(),
      exits: new Map(),
      start: 4,
    };
    const env = gridWorld(open, seeded(2), { slip: 0.4 });
    const ends: Record<number, number> = {};
    for (let i = 0; i < 10_000; i++) {
      env.reset();
      const [cell] = env.step(0).observation;
      ends[cell] = (ends[cell] ?? 0) + 1;
    }
    expect(ends[1] / 10_000).toBeCloseTo(0.6, 1.7);
    expect(ends[5] / 10_000).toBeCloseTo(0.2, 1.7);
    expect(ends[3] / 10_000).toBeCloseTo(0.2, 1.7);
  });

  it("refuses a start on a wall, on an exit and off the grid", () => {
    const at = (start: number) => () => gridWorld({ ...small, start }, seeded(1));
    expect(at(5)).toThrow("but 5 is a wall");
    expect(at(3)).toThrow("but 3 is an exit");
    expect(at(12)).toThrow("gridWorld: start");
  });
});

describe("qLearning", () => {
  const rates = { learningRate: 0.5, discount: 0.9, epsilon: 0.5 };
  const stepsOf = (grid: Grid, q: Float64Array, count: number, seed = 1) => {
    const random = seeded(seed);
    const run = qLearning(gridWorld(grid, random), q, rates, random);
    return Array.from({ length: count }, (): QStep => run.next().value);
  };

  it.each(golden.grids.filter(({ slip }) => slip === 0))(
    "finds the values of value iteration on a grid of $rows by $columns",
    (known) => {
      const grid = gridOf(known);
      const q = new Float64Array(4 * grid.rows * grid.columns);
      stepsOf(grid, q, 60_000);
      const exact = valueIteration(grid, { discount: rates.discount });
      for (const [i, x] of exact.entries()) expect(q[i]).toBeCloseTo(x, 6);
    },
  );

  it("finds the values where steps slip, at a small learning rate, though it only ever moves at random", () => {
    const grid = small;
    const random = seeded(3);
    const q = new Float64Array(48);
    const slow = { learningRate: 0.002, discount: 0.9, epsilon: 1 };
    const run = qLearning(gridWorld(grid, random, { slip: 0.2 }), q, slow, random);
    for (let i = 0; i < 1_000_000; i++) run.next();
    const exact = valueIteration(grid, { discount: 0.9, slip: 0.2 });
    for (let cell = 0; cell < 12; cell++) {
      if (grid.walls.has(cell) || grid.exits.has(cell)) continue;
      expect(largestOf(q, cell, 4)).toBeCloseTo(largestOf(exact, cell, 4), 1);
    }
  });

  it("tells each step's numbers as the rule has them", () => {
    for (const step of stepsOf(small, new Float64Array(48), 500)) {
      expect(step.error).toBeCloseTo(step.reward + 0.9 * step.best - step.before, 12);
      expect(step.after).toBeCloseTo(step.before + 0.5 * step.error, 12);
      if (step.terminated) expect(step.best).toBe(0);
    }
  });

  it("expects something after a truncated episode and nothing after a terminated one", () => {
    const random = seeded(1);
    const q = new Float64Array(48).fill(2);
    const env = gridWorld(small, random, { maxEpisodeSteps: 1 });
    const { value: step } = qLearning(env, q, rates, random).next();
    expect(step).toMatchObject({ truncated: true, terminated: false, best: 2 });
  });

  it("walks the same way from the same seed", () => {
    const walk = (seed: number) => stepsOf(small, new Float64Array(48), 50, seed);
    expect(walk(7)).toEqual(walk(7));
    expect(walk(8)).not.toEqual(walk(7));
  });

  it("breaks ties evenly", () => {
    const q = Float64Array.of(1, 0, 1, 1);
    const counts = [0, 0, 0, 0];
    const random = seeded(4);
    for (let i = 0; i < 9000; i++) counts[greedyAction(q, 0, 4, random)]++;
    expect(counts[1]).toBe(0);
    for (const a of [0, 2, 3]) expect(counts[a] / 9000).toBeCloseTo(1 / 3, 1.5);
  });

  it("refuses rates out of their range", () => {
    const run = (wrong: object) => () =>
      qLearning(
        gridWorld(small, seeded(1)),
        new Float64Array(48),
        { ...rates, ...wrong },
        seeded(1),
      ).next();
    expect(run({ epsilon: 1.2 })).toThrow("qLearning: epsilon");
    expect(run({ discount: 1 })).toThrow("qLearning: discount");
    expect(run({ learningRate: -1 })).toThrow("qLearning: learningRate");
  });
});
