import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  History,
  type Inputs,
  kMeans,
  kMeansObjective,
  kMeansPlusPlus,
  moons,
  randomCentres,
  seeded,
} from "#lib/index.ts";
import { flowers } from "./iris.ts";

interface Golden {
  start: number[];
  centres: number[][];
  clusters: number[];
  objectives: number[];
}

const golden: Golden[] = JSON.parse(
  readFileSync(new URL("../../../golden/clustering.json", import.meta.url), "utf8"),
);

const flower = (i: number) => [...flowers.inputs.subarray(4 * i, 4 * i + 4)];
const stepsFrom = (start: ArrayLike<number>, points: Inputs = flowers) =>
  new History(kMeans(points, start)).all();

describe("kMeans", () => {
  it.each(golden)("walks Iris from the flowers $start as numpy does", (reference) => {
    const history = new History(kMeans(flowers, reference.start.flatMap(flower)));
    const steps = history.all().slice(1);
    expect(steps.map(({ objective }) => objective)).toHaveLength(reference.objectives.length);
    for (const [i, objective] of reference.objectives.entries()) {
      expect(steps[i].objective).toBeCloseTo(objective, 9);
    }
    expect([...history.last.clusters]).toEqual(reference.clusters);
    for (const [i, x] of reference.centres.flat().entries()) {
      expect(history.last.centres[i]).toBeCloseTo(x, 12);
    }
    expect(history.outcome).toEqual({ reason: "converged", steps: reference.objectives.length });
  });

  it("finds the known least objectives of Iris in the best of 30 starts", () => {
    const best = (k: number) => {
      const random = seeded(3);
      const ends = Array.from(
        { length: 30 },
        () => stepsFrom(kMeansPlusPlus(flowers, k, random)).at(-1)?.objective ?? Infinity,
      );
      return Math.min(...ends);
    };
    // scikit-learn 1.9.1, KMeans with 50 starts: its inertia_.
    expect(best(2)).toBeCloseTo(152.34795, 4);
    expect(best(3)).toBeCloseTo(78.85144, 4);
    expect(best(4)).toBeCloseTo(57.22847, 4);
  });

  it("never lets the objective rise, whatever the points, k and start", () => {
    for (const points of [flowers, moons({ points: 90, noise: 0.3, seed: 4 })]) {
      for (let seed = 1; seed <= 20; seed++) {
        const steps = stepsFrom(randomCentres(points, 1 + (seed % 7), seeded(seed)), points);
        for (const [i, { objective = Infinity }] of steps.entries()) {
          const before = steps[i - 1]?.objective ?? Infinity;
          expect(objective).toBeLessThanOrEqual(before + 1e-9);
        }
      }
    }
  });

  it("takes turns: only the clusters change in an assignment, only the centres in an update", () => {
    const steps = stepsFrom(flowers.inputs.slice(0, 12));
    for (const [i, step] of steps.entries()) {
      if (i === 0) continue;
      const before = steps[i - 1];
      expect(step.kind).toBe(i % 2 ? "assign" : "update");
      if (step.kind === "assign") expect(step.centres).toEqual(before.centres);
      else expect(step.clusters).toEqual(before.clusters);
    }
  });

  it("leaves a centre without points where it is", () => {
    const points: Inputs = { inputs: Float64Array.of(0, 1, 2), count: 3, inputWidth: 1 };
    const end = stepsFrom([1, 100], points).at(-1);
    expect([...(end?.centres ?? [])]).toEqual([1, 100]);
    expect(end?.objective).toBe(2);
  });

  it("with one centre ends at the mean, and with a centre a point at 0", () => {
    const points = moons({ points: 12, noise: 0.2, seed: 1 });
    const [x, y] = stepsFrom([5, 5], points).at(-1)?.centres ?? [];
    const mean = (d: number) =>
      points.inputs.filter((_, i) => i % 2 === d).reduce((sum, v) => sum + v, 0) / 12;
    expect(x).toBeCloseTo(mean(0), 12);
    expect(y).toBeCloseTo(mean(1), 12);
    expect(stepsFrom(points.inputs, points).at(-1)?.objective).toBe(0);
  });

  it("stops after the steps that were asked for, and says so", () => {
    const history = new History(kMeans(flowers, flowers.inputs.slice(0, 12), { steps: 3 }));
    history.all();
    expect(history.outcome).toEqual({ reason: "steps", steps: 3 });
  });

  it("refuses no points and half a centre", () => {
    const none: Inputs = { inputs: new Float64Array(0), count: 0, inputWidth: 2 };
    expect(() => kMeans(none, [0, 0])).toThrow("kMeans: the number of points");
    expect(() => kMeans(flowers, [1, 2])).toThrow("kMeans: the number of centres");
  });
});

it("kMeansObjective adds up squared distances", () => {
  const points: Inputs = { inputs: Float64Array.of(0, 0, 3, 4), count: 2, inputWidth: 2 };
  expect(kMeansObjective(points, Float64Array.of(0, 0), Int32Array.of(0, 0))).toBe(25);
});
