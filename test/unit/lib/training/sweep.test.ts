import { describe, expect, it } from "vitest";
import {
  type AnyOptimizer,
  descend,
  gradientDescent,
  himmelblau,
  quadratic,
  stepsToConverge,
  sweepLearningRates,
} from "#lib/index.ts";
import { countArrays } from "../countArrays.ts";
import { everyOptimizer } from "../optimizers/everyOptimizer.ts";

const bowl = quadratic([1, 10]);
const start = [-2.5, 1.2];

describe("stepsToConverge", () => {
  it.each(Object.entries(everyOptimizer))(
    "ends as a recorded run with %s does",
    (_name, { make, rate }) => {
      for (const factor of [0.3, 1, 3, 1e9]) {
        const { outcome } = descend(himmelblau(), [1, -1], make(), 0.1 * factor * rate, 300, 1e-4);
        const options = { steps: 300, epsilon: 1e-4 };
        expect(stepsToConverge(himmelblau(), [1, -1], make, 0.1 * factor * rate, options)).toEqual(
          outcome,
        );
      }
    },
  );

  it("is what 1 − γλ says on a bowl", () => {
    const factor = 1 - 0.1 * 0.5;
    const { reason, steps } = stepsToConverge(quadratic([0.5]), [1], gradientDescent, 0.1, {
      steps: 1000,
      epsilon: 1e-6,
    });
    expect(reason).toBe("converged");
    expect(steps).toBe(Math.ceil(Math.log(1e-6 / 0.5) / Math.log(factor)));
  });

  it("takes 0 steps from a minimum, and none from where nothing is defined", () => {
    const options = { steps: 10, epsilon: 1e-6 };
    expect(stepsToConverge(bowl, [0, 0], gradientDescent, 0.1, options)).toEqual({
      reason: "converged",
      steps: 0,
    });
    expect(stepsToConverge(bowl, [Number.NaN, 0], gradientDescent, 0.1, options)).toEqual({
      reason: "diverged",
      steps: 0,
    });
  });

  it("allocates as much for a thousand steps as for one", () => {
    const arrays = (steps: number) =>
      countArrays(() => {
        stepsToConverge(bowl, start, gradientDescent, 1e-4, { steps, epsilon: 1e-12 });
      });
    expect(arrays(1000)).toBe(arrays(1));
  });

  it("refuses what is out of range", () => {
    const sweep =
      (rate: number, steps: number, epsilon: number, from = start) =>
      () =>
        stepsToConverge(bowl, from, gradientDescent as () => AnyOptimizer, rate, {
          steps,
          epsilon,
        });
    expect(sweep(0.1, 10, 0)).toThrow("stepsToConverge: epsilon must be positive");
    expect(sweep(0.1, 1.5, 1)).toThrow("stepsToConverge: steps must be a whole number");
    expect(sweep(Infinity, 10, 1)).toThrow("stepsToConverge: learningRate must be a finite number");
    expect(sweep(0.1, 10, 1, [1])).toThrow("stepsToConverge: start must have 2 entries, but got 1");
  });
});

describe("sweepLearningRates", () => {
  const rates = [0.001, 0.05, 0.1, 0.18, 0.199, 0.201, 1];
  const sweep = sweepLearningRates(bowl, start, gradientDescent, rates, {
    steps: 2000,
    epsilon: 1e-3,
  });

  it("has one point a rate, in the order given", () => {
    expect(sweep.map(({ learningRate }) => learningRate)).toEqual(rates);
  });

  it("finds the limit 2/λ of the largest curvature", () => {
    const reasons = sweep.map(({ reason }) => reason);
    expect(reasons).toEqual(["steps", ...Array(4).fill("converged"), "diverged", "diverged"]);
  });

  it("finds that too small and too large a rate both take longer", () => {
    const [, small, good, large, edge] = sweep.map(({ steps }) => steps);
    expect(good).toBeLessThan(small);
    expect(large).toBeLessThan(good); // the flat direction still decides
    expect(edge).toBeGreaterThan(5 * large);
  });
});
