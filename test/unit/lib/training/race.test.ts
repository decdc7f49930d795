import { describe, expect, it } from "vitest";
import {
  adam,
  bandOf,
  bestOf,
  descend,
  endLoss,
  forgiveness,
  gradientDescent,
  lossCurve,
  momentum,
  nesterov,
  quadratic,
  raceOne,
  stepsToGoal,
  stepsToRest,
} from "#lib/index.ts";

const bowl = quadratic([1, 0.1]);
const start = [2, -1];

describe("a loss curve", () => {
  it.each([
    ["gradient descent", gradientDescent(), 0.5],
    ["momentum", momentum(), 0.1],
    ["Nesterov, who looks ahead", nesterov(), 0.1],
    ["Adam", adam(), 0.1],
  ])("has the losses that descend records: %s", (_, optimizer, rate) => {
    const losses = descend(bowl, start, optimizer, rate, 50).steps.map(({ loss }) => loss);
    expect([...lossCurve(bowl, start, optimizer, rate, 50)]).toEqual(losses);
  });

  it("is infinite after a divergence", () => {
    const losses = lossCurve(bowl, start, gradientDescent(), 1000, 50);
    expect(losses[0]).toBe(2.05);
    expect(losses[50]).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("steps to rest", () => {
  it("are those after which the gradient stays small", () => {
    const options = { steps: 400, epsilon: 0.01 };
    const found = stepsToRest(bowl, start, momentum(), 0.5, options) as number;
    const { steps } = descend(bowl, start, momentum(), 0.5, 400);
    const norms = steps.map(({ gradientNorm }) => gradientNorm);
    expect(norms.slice(found).every((norm) => norm < 0.01)).toBe(true);
    expect(norms[found - 1]).toBeGreaterThanOrEqual(0.01);
  });

  it("do not stop where momentum only passes", () => {
    // Along one axis the heavy ball crosses the floor at speed.
    const line = quadratic([1]);
    const { steps } = descend(line, [1], momentum({ momentum: 0.95 }), 0.2, 300);
    const passed = steps.findIndex(({ gradientNorm }) => gradientNorm < 0.05);
    const rest = stepsToRest(line, [1], momentum({ momentum: 0.95 }), 0.2, {
      steps: 300,
      epsilon: 0.05,
    });
    expect(rest).toBeGreaterThan(passed);
  });

  it("are undefined for a run that diverges or takes longer", () => {
    expect(
      stepsToRest(bowl, start, gradientDescent(), 3, { steps: 500, epsilon: 0.1 }),
    ).toBeUndefined();
    expect(
      stepsToRest(bowl, start, gradientDescent(), 0.1, { steps: 5, epsilon: 0.01 }),
    ).toBeUndefined();
  });
});

describe("a race", () => {
  const options = {
    rates: [0.01, 0.1, 1, 10],
    steps: 30,
    tuningSeeds: [1, 2, 3],
    raceSeeds: [11, 12, 13, 14],
  };
  const course = { objective: bowl, start: (seed: number) => [seed, 1] };
  const race = () => {
    const run = raceOne(course, gradientDescent, options);
    let yields = 0;
    for (let moment = run.next(); ; moment = run.next(), yields++)
      if (moment.done) return { entry: moment.value, yields };
  };

  it("tunes by the median of the sweep and races with the best, on other seeds", () => {
    const { entry, yields } = race();
    expect(yields).toBe(4 * 3 + 4);
    expect(entry.best).toBe(2);
    const middle = lossCurve(bowl, [2, 1], gradientDescent(), 1, 30);
    expect(entry.outcomes[2]).toBe(endLoss(middle));
    expect(entry.outcomes[3]).toBe(Number.POSITIVE_INFINITY);
    const first = options.raceSeeds.map((seed) => bowl.loss(Float64Array.of(seed, 1)));
    expect(entry.band.median[0]).toBeCloseTo((first[1] + first[2]) / 2, 12);
  });

  it("gives the same entry again", () => {
    expect(race()).toEqual(race());
  });
});

it("the end of a run is the mean of its last tenth", () => {
  expect(endLoss(Array.from({ length: 20 }, (_, i) => i))).toBe(18.5);
  expect(endLoss([5])).toBe(5);
});

it("the best of several outcomes is the lowest, the first of equals", () => {
  expect(bestOf([3, 1, Number.POSITIVE_INFINITY, 1])).toBe(1);
  expect(bestOf([Number.POSITIVE_INFINITY])).toBe(0);
});

it("a band holds the middle half, and a run that diverged counts as the worst", () => {
  const band = bandOf([[1], [2], [3], [4], [Number.POSITIVE_INFINITY]]);
  expect(band).toEqual({ low: [2], median: [3], high: [4] });
  expect(bandOf([[1], [Number.POSITIVE_INFINITY]]).high).toEqual([Number.POSITIVE_INFINITY]);
});

it("a goal is reached at the first step at or below it", () => {
  const band = { low: [], high: [], median: [8, 4, 2, 3, 1] };
  expect(stepsToGoal(band, 2)).toBe(2);
  expect(stepsToGoal(band, 0.5)).toBeUndefined();
});

it("forgiveness spans the rates around the best that are nearly as good", () => {
  const rates = [0.01, 0.1, 1, 10, 100];
  const entry = { outcomes: [9, 1.05, 1, 1.1, 1], best: 2 };
  expect(forgiveness(entry, rates, 0.2)).toBe(1000);
  expect(forgiveness(entry, rates, 0.07)).toBe(10);
  expect(forgiveness({ ...entry, outcomes: [9, 1.05, 1, 9, 1] }, rates, 0.2)).toBe(10);
});
