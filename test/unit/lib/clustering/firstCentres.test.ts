import { describe, expect, it } from "vitest";
import {
  blobs,
  History,
  type Inputs,
  kMeans,
  kMeansPlusPlus,
  randomCentres,
  seeded,
  worstCentres,
} from "#lib/index.ts";
import { flowers } from "./iris.ts";

const starts = { randomCentres, kMeansPlusPlus, worstCentres };

const endFrom = (points: Inputs, start: Float64Array) =>
  new History(kMeans(points, start)).all().at(-1)?.objective ?? Infinity;
const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

describe.each(Object.entries(starts))("%s", (_, start) => {
  it("gives k of the points, the same for the same seed", () => {
    const centres = start(flowers, 5, seeded(7));
    expect(centres).toHaveLength(20);
    expect(start(flowers, 5, seeded(7))).toEqual(centres);
    for (let c = 0; c < 5; c++) {
      const centre = centres.subarray(4 * c, 4 * c + 4).join();
      const isPoint = Array.from({ length: 150 }, (_, i) =>
        flowers.inputs.subarray(4 * i, 4 * i + 4).join(),
      ).includes(centre);
      expect(isPoint).toBe(true);
    }
  });

  it("refuses no centre and more centres than points", () => {
    expect(() => start(flowers, 0, seeded(1))).toThrow("k must be a whole number");
    expect(() => start(flowers, 151, seeded(1))).toThrow("k must be at most");
  });
});

it("k-means++ draws a far point in proportion to its squared distance", () => {
  // From 0 the distances squared are 1 and 9; from 1 they are 1 and 4; from 3, 9 and 4.
  const points: Inputs = { inputs: Float64Array.of(0, 1, 3), count: 3, inputWidth: 1 };
  const random = seeded(5);
  const pairs: Record<string, number> = {};
  const draws = 20_000;
  for (let i = 0; i < draws; i++) {
    const pair = kMeansPlusPlus(points, 2, random).join();
    pairs[pair] = (pairs[pair] ?? 0) + 1;
  }
  const chances = { "0,1": 1 / 10, "0,3": 9 / 10, "1,0": 1 / 5, "1,3": 4 / 5, "3,0": 9 / 13 };
  for (const [pair, chance] of Object.entries(chances)) {
    expect(pairs[pair] / draws).toBeCloseTo(chance / 3, 1.7);
  }
});

it("k-means++ still gives k centres where all points are one", () => {
  const points: Inputs = { inputs: new Float64Array(8), count: 4, inputWidth: 2 };
  expect([...kMeansPlusPlus(points, 3, seeded(1))]).toEqual([0, 0, 0, 0, 0, 0]);
});

it("k-means++ ends lower than a random start on average, and the worst start higher", () => {
  const centres = [
    [0, 0],
    [8, 0],
    [0, 8],
    [8, 8],
  ];
  const clouds = blobs({ points: 160, centres });
  const seeds = Array.from({ length: 100 }, (_, i) => i + 1);
  const spread = mean(
    seeds.map((seed) => endFrom(clouds, kMeansPlusPlus(clouds, 4, seeded(seed)))),
  );
  const random = mean(seeds.map((seed) => endFrom(clouds, randomCentres(clouds, 4, seeded(seed)))));
  expect(spread).toBeLessThan(random);
  expect(endFrom(clouds, worstCentres(clouds, 4, seeded(1)))).toBeGreaterThan(2 * random);
});
