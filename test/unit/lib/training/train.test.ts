import { describe, expect, it } from "vitest";
import {
  adam,
  descend,
  gradientDescent,
  momentum,
  nesterov,
  type Objective,
  quadratic,
  type Step,
  train,
} from "#lib/index.ts";
import { everyOptimizer } from "../optimizers/everyOptimizer.ts";

const bowl = quadratic([1, 10]);
const start = [-2.5, 1.2];

describe("train", () => {
  it("begins with the start, as step 0", () => {
    const first = train(bowl, start, gradientDescent(), { learningRate: 0.1, steps: 5 }).next();
    expect(first.value).toEqual({
      step: 0,
      params: Float64Array.from(start),
      grads: Float64Array.of(-2.5, 12),
      loss: (2.5 ** 2 + 10 * 1.2 ** 2) / 2,
      gradientNorm: Math.hypot(2.5, 12),
      state: {},
    });
  });

  it("makes as many steps as it is given, and then says so", () => {
    const { steps, outcome } = descend(bowl, start, gradientDescent(), 0.1, 5);
    expect(steps.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(outcome).toEqual({ reason: "steps", steps: 5 });
  });

  it("makes no step when it is given none", () => {
    expect(descend(bowl, start, gradientDescent(), 0.1, 0).outcome).toEqual({
      reason: "steps",
      steps: 0,
    });
  });

  it("follows Θ ← Θ − γ∇Θ", () => {
    const { steps } = descend(bowl, start, gradientDescent(), 0.03, 20);
    for (const [t, { params }] of steps.entries()) {
      expect(params[0]).toBeCloseTo(-2.5 * (1 - 0.03) ** t, 12);
      expect(params[1]).toBeCloseTo(1.2 * (1 - 0.3) ** t, 12);
    }
  });

  it("leaves the start as it was, and every step that came", () => {
    const given = Float64Array.from(start);
    const run = train(bowl, given, adam(), { learningRate: 0.1, steps: 10 });
    const first = run.next().value as Step<{ count: number }>;
    const copy = structuredClone(first);
    for (const step of run) expect(step.params).not.toBe(first.params);
    expect([...given]).toEqual(start);
    expect(first).toEqual(copy);
    expect(first.state.count).toBe(0);
  });

  it.each(Object.entries(everyOptimizer))(
    "takes the same path twice with %s",
    (_name, { make, rate }) => {
      const run = () => descend(bowl, start, make(), rate, 50);
      expect(run()).toEqual(run());
    },
  );

  it("has the gradient at the params, and for nesterov also where the step takes it", () => {
    const { steps } = descend(bowl, start, nesterov({ momentum: 0.9 }), 0.02, 10);
    for (const { params, grads, state, lookAhead } of steps) {
      const { m } = state;
      for (const i of [0, 1]) {
        expect(grads[i]).toBe([1, 10][i] * params[i]);
        expect(lookAhead?.params[i]).toBe(params[i] + 0.9 * m[i]);
        expect(lookAhead?.grads[i]).toBe([1, 10][i] * (params[i] + 0.9 * m[i]));
      }
    }
    const [one, two] = steps.slice(4);
    const m = one.state.m.map((x, i) => 0.9 * x - 0.02 * (one.lookAhead?.grads[i] as number));
    expect(two.params).toEqual(one.params.map((x, i) => x + m[i]));
    expect(descend(bowl, start, momentum(), 0.02, 1).steps[0]).not.toHaveProperty("lookAhead");
  });

  it("asks a learning rate that is a function before each step", () => {
    const rates = [0.1, 0.05, 0.025];
    let asked = 0;
    const { steps } = descend(quadratic([1]), [1], gradientDescent(), () => rates[asked++], 3);
    expect(asked).toBe(3);
    expect(steps[3].params[0]).toBeCloseTo(0.9 * 0.95 * 0.975, 14);
  });

  it("goes on without end if it may", () => {
    const run = train(bowl, start, gradientDescent(), { learningRate: 0, steps: Infinity });
    for (let i = 0; i < 1000; i++) expect(run.next().done).toBe(false);
  });
});

describe("convergence", () => {
  it("is reached at the first step with ‖∇Θ‖ < ε", () => {
    const { steps, outcome } = descend(bowl, start, gradientDescent(), 0.1, 10000, 1e-6);
    expect(outcome).toEqual({ reason: "converged", steps: steps.length - 1 });
    const [before, last] = steps.slice(-2);
    expect(before.gradientNorm).toBeGreaterThanOrEqual(1e-6);
    expect(last.gradientNorm).toBeLessThan(1e-6);
  });

  it("may be there from the start", () => {
    expect(descend(bowl, [0, 0], gradientDescent(), 0.1, 10, 1e-6).outcome).toEqual({
      reason: "converged",
      steps: 0,
    });
  });

  it("counts before the steps are used up", () => {
    expect(descend(quadratic([1]), [1], gradientDescent(), 1, 1, 1e-6).outcome).toEqual({
      reason: "converged",
      steps: 1,
    });
  });

  it("with ε = 0 is never said", () => {
    expect(descend(bowl, [0, 0], gradientDescent(), 0.1, 10).outcome.reason).toBe("steps");
  });
});

describe("divergence", () => {
  const fall = (loss: (x: number) => number, slope: (x: number) => number): Objective => ({
    size: 1,
    loss: (params) => loss(params[0]),
    gradient: (params, out) => {
      out[0] = slope(params[0]);
    },
  });

  it.each(Object.entries(everyOptimizer))(
    "of %s stops at the last finite step",
    (_name, { make }) => {
      const { steps, outcome } = descend(quadratic([1, 10]), start, make(), 1e9, 5000);
      expect(outcome).toEqual({ reason: "diverged", steps: steps.length - 1 });
      for (const { loss, params, gradientNorm } of steps) {
        expect(Math.abs(loss)).toBeLessThanOrEqual(1e12);
        expect(params.every((x) => Math.abs(x) <= 1e12)).toBe(true);
        expect(gradientNorm).toBeLessThan(Infinity);
      }
    },
  );

  it("is said when the loss falls without end", () => {
    const { outcome } = descend(
      fall(
        (x) => -x * x,
        (x) => -2 * x,
      ),
      [1],
      gradientDescent(),
      1,
      999,
    );
    expect(outcome.reason).toBe("diverged");
  });

  it("is said when a step leaves the ground on which the loss is defined", () => {
    const { steps, outcome } = descend(
      fall(Math.sqrt, (x) => 0.5 / Math.sqrt(x)),
      [1],
      gradientDescent(),
      0.7,
      99,
    );
    expect(outcome).toEqual({ reason: "diverged", steps: steps.length - 1 });
    expect(steps.every(({ loss }) => Number.isFinite(loss))).toBe(true);
  });

  it("is said when the gradient is infinite", () => {
    const { outcome } = descend(
      fall(Math.sqrt, (x) => 0.5 / Math.sqrt(x)),
      [0],
      gradientDescent(),
      0.1,
      99,
    );
    expect(outcome).toEqual({ reason: "diverged", steps: 0 });
  });

  it("shows the start even where not even that is finite", () => {
    const { steps, outcome } = descend(
      fall(Math.log, (x) => 1 / x),
      [-1],
      gradientDescent(),
      0.1,
      9,
    );
    expect(outcome).toEqual({ reason: "diverged", steps: 0 });
    expect(steps).toHaveLength(1);
    expect(steps[0].loss).toBeNaN();
  });
});

describe("train refuses, before the first step,", () => {
  const options = { learningRate: 0.1, steps: 5 };
  it.each([
    ["a start of another size", [1], options, "train: start must have 2 entries, but got 1"],
    ["a rate that is no number", start, { ...options, learningRate: Number.NaN }, "learningRate"],
    ["half a step", start, { ...options, steps: 0.5 }, "train: steps must be a whole number"],
    ["a negative number of steps", start, { ...options, steps: -1 }, "train: steps"],
    ["a negative ε", start, { ...options, epsilon: -1 }, "train: epsilon must be at least 0"],
  ])("%s", (_name, from, given, message) => {
    expect(() => train(bowl, from, gradientDescent(), given)).toThrow(message);
  });
});
