import { describe, expect, it } from "vitest";
import {
  type Division,
  learn,
  placeOf,
  regionOf,
  type Signal,
  signals,
  species,
  steps,
  winner,
} from "#components/widgets/paradigms/SignalsModel.ts";
import { History } from "#lib/index.ts";

const runOf = (signal: Signal, seed: number) => [...learn(signal, seed)];

describe("the three learners", () => {
  it("meet the same birds in the same order, every bird twice", () => {
    const [labels, nothing, reward] = signals.map((signal) =>
      runOf(signal, 3).map(({ bird }) => bird),
    );
    expect(nothing).toEqual(labels);
    expect(reward).toEqual(labels);
    const visits = new Map<number, number>();
    for (const bird of labels.slice(1)) visits.set(bird, (visits.get(bird) ?? 0) + 1);
    expect(visits.size).toBe(steps / 2);
    expect([...visits.values()].every((count) => count === 2)).toBe(true);
  });

  it("hear a reward only where rewards are given, and it is 1 for the right species", () => {
    for (const { bird, said, reward } of runOf("reward", 3).slice(1)) {
      expect(reward).toBe(said === species[bird] ? 1 : 0);
    }
    for (const signal of ["labels", "nothing"] as const) {
      expect(runOf(signal, 3).every(({ reward }) => reward === undefined)).toBe(true);
    }
  });

  it("learn the faster, the more they are told: at a hundred birds, on average over 20 seeds", () => {
    const mean = (signal: Signal) => {
      let sum = 0;
      for (let seed = 1; seed <= 20; seed++)
        sum += new History(learn(signal, seed)).at(100).right / 20;
      return sum;
    };
    expect(mean("labels")).toBeGreaterThan(mean("reward"));
    expect(mean("reward")).toBeGreaterThan(mean("nothing"));
  });

  it("have from the figure's seed the answer that its question expects", () => {
    const right = signals.map((signal) => runOf(signal, 3)[100].right);
    expect(right.indexOf(Math.max(...right))).toBe(signals.indexOf("labels"));
  });
});

describe("the parts of the sheet", () => {
  const sheet = [
    [30, 62],
    [166, 236],
  ] as const;
  const area = (polygon: readonly (readonly [number, number])[]) =>
    Math.abs(
      polygon.reduce((sum, [x, y], i) => {
        const [nx, ny] = polygon[(i + 1) % polygon.length];
        return sum + x * ny - nx * y;
      }, 0) / 2,
    );

  it("cover the sheet without overlap, at every step", () => {
    for (const signal of signals) {
      for (const { division } of runOf(signal, 5).filter((_, i) => i % 100 === 0)) {
        const areas = division.map((_, k) => area(regionOf(division, k, sheet)));
        expect(areas.reduce((sum, part) => sum + part, 0)).toBeCloseTo(32 * 70, 6);
      }
    }
  });

  it("hold the birds that win in them", () => {
    const division: Division = runOf("labels", 3)[200].division;
    for (const bird of [0, 100, 200, 300]) {
      const k = winner(division, placeOf(bird));
      const region = regionOf(division, k, sheet);
      const [x, y] = placeOf(bird);
      const turns = region.map(([px, py], i) => {
        const [qx, qy] = region[(i + 1) % region.length];
        return Math.sign((qx - px) * (y - py) - (qy - py) * (x - px));
      });
      expect(new Set(turns.filter((turn) => turn !== 0)).size).toBe(1);
    }
  });
});
