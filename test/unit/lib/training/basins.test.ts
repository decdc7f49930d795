import { describe, expect, it } from "vitest";
import {
  basins,
  bumpyCurve,
  DIVERGED,
  descend,
  gradientDescent,
  momentum,
  NOT_SETTLED,
  quadratic,
} from "#lib/index.ts";
import { countArrays } from "../countArrays.ts";
import { everyOptimizer } from "../optimizers/everyOptimizer.ts";

const curve = bumpyCurve();
const starts = Float64Array.from({ length: 20 }, (_, i) => -4 + (8 * (i + 0.5)) / 20);
const { minima } = curve;

describe("basins", () => {
  it.each(Object.entries(everyOptimizer))(
    "end where recorded runs with %s end",
    (_name, { make, rate }) => {
      const ends = basins(curve, starts, make, rate, { steps: 300, minima });
      for (const [i, start] of starts.entries()) {
        const { steps } = descend(curve, [start], make(), rate, 300);
        const [before, last] = steps.slice(-2).map(({ params }) => params[0]);
        const reached = minima.findIndex(
          ([x]) => Math.abs(last - x) <= 0.01 && Math.abs(before - x) <= 0.01,
        );
        expect(ends[i]).toBe(reached === -1 ? NOT_SETTLED : reached);
      }
    },
  );

  it("are −1 for a start that diverges", () => {
    const bowl = quadratic([1]);
    const ends = basins(bowl, [1, 0, -3], gradientDescent, 3, { steps: 200, minima: bowl.minima });
    expect([...ends]).toEqual([DIVERGED, 0, DIVERGED]);
    const undefinedStart = basins(bowl, [Number.NaN], gradientDescent, 0.1, {
      steps: 9,
      minima: [],
    });
    expect([...undefinedStart]).toEqual([DIVERGED]);
  });

  it("are −1 for a run that ends outside the domain", () => {
    const bowl = quadratic([1], { center: [5] });
    const options = { steps: 200, minima: bowl.minima };
    expect([...basins(bowl, [0], gradientDescent, 0.5, options)]).toEqual([0]);
    const inside = { ...options, domain: [-4, 4] as const };
    expect([...basins(bowl, [0], gradientDescent, 0.5, inside)]).toEqual([DIVERGED]);
  });

  it("are −2 for a run that swings for ever, is not there yet, or rests elsewhere", () => {
    const bowl = quadratic([1]);
    const ends = (rate: number, steps: number, from: number) =>
      basins(bowl, [from], gradientDescent, rate, { steps, minima: bowl.minima })[0];
    expect(ends(2, 1000, 1)).toBe(NOT_SETTLED);
    expect(ends(0.01, 10, 1)).toBe(NOT_SETTLED);
    expect(ends(0.01, 10000, 1)).toBe(0);
    const saddle = quadratic([-1]);
    expect(basins(saddle, [0], gradientDescent, 0.1, { steps: 9, minima: [] })[0]).toBe(
      NOT_SETTLED,
    );
  });

  it("do not count a run that only passes through a minimum", () => {
    const bowl = quadratic([1]);
    const options = { steps: 1, minima: bowl.minima };
    expect(basins(bowl, [1], gradientDescent, 1, options)[0]).toBe(NOT_SETTLED);
    expect(basins(bowl, [1], gradientDescent, 1, { ...options, steps: 2 })[0]).toBe(0);
  });

  it("go on when a momentum turns round and stands still for one step", () => {
    const bowl = quadratic([1]);
    const optimizer = () => momentum({ momentum: 0.5 });
    const ends = basins(bowl, [1, 2, 3], optimizer, 0.1, { steps: 500, minima: bowl.minima });
    expect([...ends]).toEqual([0, 0, 0]);
  });

  it("take the tolerance they are given", () => {
    const bowl = quadratic([1]);
    const end = (tolerance: number) =>
      basins(bowl, [1], gradientDescent, 0.1, { steps: 20, minima: bowl.minima, tolerance })[0];
    expect(end(0.2)).toBe(0);
    expect(end(0.1)).toBe(NOT_SETTLED);
  });

  it("allocate as much for a thousand steps as for one", () => {
    const arrays = (steps: number) =>
      countArrays(() => {
        basins(curve, starts, gradientDescent, 1e-4, { steps, minima });
      });
    expect(arrays(1000)).toBe(arrays(1));
  });

  it("refuse what is out of range", () => {
    const options = { steps: 10, minima };
    expect(() => basins(quadratic([1, 1]), [0], gradientDescent, 0.1, options)).toThrow(
      "basins: the objective's parameters must have 1 entries, but got 2",
    );
    expect(() => basins(curve, [0], gradientDescent, Number.NaN, options)).toThrow(
      "basins: learningRate must be a finite number",
    );
    expect(() => basins(curve, [0], gradientDescent, 0.1, { ...options, steps: 0 })).toThrow(
      "basins: steps must be a whole number of at least 1",
    );
    expect(() => basins(curve, [0], gradientDescent, 0.1, { ...options, tolerance: 0 })).toThrow(
      "basins: tolerance must be positive",
    );
  });

  it("are −2 at once for a run that goes to and fro for ever", () => {
    const bowl = quadratic([2]);
    let asked = 0;
    const counted = {
      ...bowl,
      gradient(params: Float64Array, out: Float64Array) {
        asked++;
        bowl.gradient(params, out);
      },
    };
    const options = { steps: 1_000_000, minima: bowl.minima };
    expect([...basins(counted, [1], gradientDescent, 1, options)]).toEqual([NOT_SETTLED]);
    expect(asked).toBeLessThan(10);
  });
});
