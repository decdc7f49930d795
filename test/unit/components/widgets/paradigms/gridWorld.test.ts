import { describe, expect, it } from "vitest";
import {
  cellsThatKnow,
  columns,
  edited,
  firstGrid,
  GridLearner,
  greedyPath,
  largestGap,
  parseGrid,
  printGrid,
} from "#components/widgets/paradigms/GridWorldModel.ts";
import { type Grid, valueIteration } from "#lib/index.ts";

const grid = parseGrid(firstGrid) as Grid;
const rates = { learningRate: 0.5, discount: 0.9, epsilon: 0.2 };
const walk = (learner: GridLearner, count: number) => {
  for (let i = 0; i < count; i++) learner.next();
  return learner;
};

describe("the grid as text", () => {
  it("is read and printed alike", () => {
    expect(printGrid(grid)).toBe(firstGrid);
    expect(grid.exits).toEqual(
      new Map([
        [5, 1],
        [11, -1],
      ]),
    );
  });

  it("is refused with no start, two starts, a cell too few or a reward that is no reward", () => {
    for (const wrong of [
      firstGrid.replace("S", "."),
      firstGrid.replace("#", "S"),
      firstGrid.slice(2),
      firstGrid.replace("1", "9"),
      firstGrid.replace("1", "far"),
    ]) {
      expect(parseGrid(wrong)).toBeUndefined();
    }
  });

  it("changes under every tool, but keeps its start", () => {
    expect(edited(grid, 0, "wall", 1).walls.has(0)).toBe(true);
    expect(edited(grid, 5, "free", 1).exits.has(5)).toBe(false);
    expect(edited(grid, 7, "exit", -0.5).exits.get(7)).toBe(-0.5);
    expect(edited(grid, 7, "exit", -0.5).walls.has(7)).toBe(false);
    expect(edited(grid, 0, "start", 1).start).toBe(0);
    expect(edited(grid, grid.start, "wall", 1)).toBe(grid);
  });
});

describe("the learner of the grid", () => {
  it("goes back over its steps and on again without a trace", () => {
    const learner = walk(new GridLearner(grid, 1, rates), 300);
    const [q, last] = [learner.q.slice(), learner.last];
    for (let i = 0; i < 120; i++) learner.back();
    expect(learner.shown).toBe(180);
    expect(learner.q).toEqual(walk(new GridLearner(grid, 1, rates), 180).q);
    walk(learner, 120);
    expect(learner.q).toEqual(q);
    expect(learner.last).toBe(last);
  });

  it("keeps what it knows when the grid changes", () => {
    const learner = walk(new GridLearner(grid, 1, rates), 500);
    const q = learner.q.slice();
    learner.change(edited(grid, 2, "wall", 0));
    expect(learner.q).toEqual(q);
    expect(learner.shown).toBe(0);
  });

  it("shows the trail of the episode that goes on, cell by cell", () => {
    const learner = walk(new GridLearner(grid, 2, rates), 37);
    const trail = learner.trail(100);
    expect(trail.at(-1)).toBe(learner.last?.next);
    for (let i = 1; i < trail.length; i++) {
      const gap = Math.abs(trail[i] - trail[i - 1]);
      expect([0, 1, columns]).toContain(gap);
    }
  });

  it("finds the shortest way to the reward from each of five seeds within 3000 steps", () => {
    const exact = greedyPath(grid, valueIteration(grid, { discount: 0.9 }))?.length;
    for (let seed = 1; seed <= 5; seed++) {
      const path = greedyPath(grid, walk(new GridLearner(grid, seed, rates), 3000).q);
      expect(path?.at(-1)).toBe(5);
      // Several ways may be equally short, and value iteration then has no single best one.
      expect(path?.length).toBe(exact ?? 10);
    }
  });

  it("comes as near to the exact values as it likes when it only explores", () => {
    const learner = walk(new GridLearner(grid, 1, { ...rates, epsilon: 1 }), 20_000);
    expect(largestGap(grid, learner.q, 0.9)).toBeLessThan(0.05);
  });

  it("has told one cell of the reward at its first visit, whatever the seed", () => {
    for (let seed = 1; seed <= 10; seed++) expect(cellsThatKnow(seed, rates)).toBe(1);
  });
});
