import { describe, expect, it } from "vitest";
import {
  type AnyOptimizer,
  adadelta,
  adagrad,
  adam,
  adamw,
  descend,
  gradientDescent,
  momentum,
  nadam,
  nesterov,
  type Objective,
  quadratic,
  rmsprop,
  rosenbrock,
} from "#lib/index.ts";
import { countArrays } from "../countArrays.ts";
import { everyOptimizer } from "./everyOptimizer.ts";

const bowl = quadratic([1, 12], { angle: 0.4 });
const pathOf = (optimizer: AnyOptimizer, rate: number, objective: Objective = bowl, steps = 50) =>
  descend(objective, [-1.2, 1], optimizer, rate, steps).steps.map(({ params }) => [...params]);

function expectSamePath(one: number[][], other: number[][]) {
  for (const [t, params] of one.entries()) {
    for (const [i, x] of params.entries()) expect(x).toBeCloseTo(other[t][i], 12);
  }
}

describe.each(Object.entries(everyOptimizer))("%s", (_name, { make, rate }) => {
  it("takes away 99 % of the height of a bowl", () => {
    const { steps } = descend(bowl, [-1.2, 1], make(), rate, 4000);
    expect(steps[4000].loss).toBeLessThan(0.01 * steps[0].loss);
  });

  it("holds nothing itself: two runs with one optimizer do not meet", () => {
    const optimizer = make();
    const first = pathOf(optimizer, rate);
    pathOf(optimizer, rate, rosenbrock(), 5);
    expect(pathOf(optimizer, rate)).toEqual(first);
  });

  it("has a state of plain data that keeps its size", () => {
    const optimizer = make();
    const params = Float64Array.of(1, 2, 3);
    const state = optimizer.init(params);
    const arrays = () => Object.values(state).filter((x) => typeof x !== "number");
    const before = arrays();
    for (let t = 0; t < 500; t++) optimizer.step(params, params.slice(), state, rate);
    expect(structuredClone(state)).toEqual(state);
    for (const [i, array] of arrays().entries()) {
      expect(array).toBe(before[i]);
      expect(array).toHaveLength(3);
    }
  });

  it("allocates nothing in a step", () => {
    const optimizer = make();
    const params = Float64Array.of(1, 2);
    const grads = Float64Array.of(0.3, -0.1);
    const state = optimizer.init(params);
    const arrays = countArrays(() => {
      for (let t = 0; t < 20; t++) {
        optimizer.lookAhead?.(params, state, grads);
        optimizer.step(params, grads, state, rate);
      }
    });
    expect(arrays).toBe(0);
  });

  it("leaves the gradient as it was", () => {
    const optimizer = make();
    const params = Float64Array.of(1, 2);
    const grads = Float64Array.of(0.3, -0.1);
    optimizer.step(params, grads, optimizer.init(params), rate);
    expect([...grads]).toEqual([0.3, -0.1]);
  });

  it("does not move with γ = 0", () => {
    expect(pathOf(make(), 0, bowl, 3).at(-1)).toEqual([-1.2, 1]);
  });

  it("stays where the gradient has always been zero", () => {
    const flat = quadratic([1, 0]);
    expect(pathOf(make({ weightDecay: 0 }), rate, flat, 20).at(-1)?.[1]).toBe(1);
  });
});

describe("equivalences", () => {
  it("momentum 0 is gradient descent", () => {
    expect(pathOf(momentum({ momentum: 0 }), 0.1)).toEqual(pathOf(gradientDescent(), 0.1));
  });

  it("nesterov with momentum 0 is gradient descent", () => {
    expect(pathOf(nesterov({ momentum: 0 }), 0.1)).toEqual(pathOf(gradientDescent(), 0.1));
  });

  it("nesterov on a line of constant slope is momentum: both look into the same gradient", () => {
    const slope: Objective = {
      size: 2,
      loss: (p) => p[0] - 2 * p[1],
      gradient: (_p, out) => out.set([1, -2]),
    };
    expect(pathOf(nesterov(), 0.1, slope)).toEqual(pathOf(momentum(), 0.1, slope));
  });

  it("rmsprop is adam with β₁ = 0 and no bias correction", () => {
    const asAdam = adam({ beta1: 0, beta2: 0.9, biasCorrection: false });
    expectSamePath(pathOf(rmsprop(), 0.01), pathOf(asAdam, 0.01));
  });

  it("rmsprop is adam with β₁ = 0 once the bias correction has died out", () => {
    const params = Float64Array.of(1, 1);
    const grads = Float64Array.of(0.5, -3);
    const other = params.slice();
    const [first, second] = [rmsprop({ rho: 0.5 }), adam({ beta1: 0, beta2: 0.5 })];
    const [one, two] = [first.init(params), second.init(other)];
    for (let t = 0; t < 60; t++) {
      first.step(params, grads, one, 0);
      second.step(other, grads, two, 0);
    }
    first.step(params, grads, one, 0.1);
    second.step(other, grads, two, 0.1);
    expectSamePath([[...params]], [[...other]]);
  });

  it("adamw with weightDecay 0 is adam", () => {
    expectSamePath(pathOf(adamw({ weightDecay: 0 }), 0.1), pathOf(adam(), 0.1));
  });

  it("nadam with β₁ = 0 is adam with β₁ = 0", () => {
    expectSamePath(pathOf(nadam({ beta1: 0 }), 0.1), pathOf(adam({ beta1: 0 }), 0.1));
  });
});

describe("single steps, by hand", () => {
  const stepOf = (optimizer: AnyOptimizer, grad: number, rate: number) => {
    const params = Float64Array.of(1);
    optimizer.step(params, Float64Array.of(grad), optimizer.init(params), rate);
    return params[0] - 1;
  };

  it.each([1e-3, 1, 1e3])("adam's first is γ long whatever the gradient: %d", (grad) => {
    expect(stepOf(adam(), grad, 0.1)).toBeCloseTo(-0.1, 5);
    expect(stepOf(adam(), -grad, 0.1)).toBeCloseTo(0.1, 5);
  });

  it("adam's first without bias correction is (1 − β₁)/√(1 − β₂) times as long", () => {
    const step = stepOf(adam({ biasCorrection: false }), 2, 0.1);
    expect(step / -0.1).toBeCloseTo(0.1 / Math.sqrt(0.001), 5);
  });

  it("adagrad's first is γ long", () => {
    expect(stepOf(adagrad(), 7, 0.1)).toBeCloseTo(-0.1, 10);
  });

  it("adamw pulls towards zero where there is no gradient", () => {
    expect(stepOf(adamw({ weightDecay: 0.5 }), 0, 0.1)).toBeCloseTo(-0.05, 15);
  });

  it("adadelta needs no learning rate: left out, it is 1", () => {
    const optimizer = adadelta();
    const [one, two] = [Float64Array.of(1), Float64Array.of(1)];
    const grads = Float64Array.of(3);
    optimizer.step(one, grads, optimizer.init(one), 1);
    optimizer.step(two, grads, optimizer.init(two), undefined as unknown as number);
    expect(two).toEqual(one);
  });

  it("momentum approaches the speed γg/(1 − α) under a steady gradient", () => {
    const optimizer = momentum({ momentum: 0.8 });
    const params = Float64Array.of(0);
    const state = optimizer.init(params);
    for (let t = 0; t < 200; t++) optimizer.step(params, Float64Array.of(2), state, 0.1);
    expect(state.m[0]).toBeCloseTo((-0.1 * 2) / (1 - 0.8), 12);
  });

  it("nesterov looks at Θ + αM", () => {
    const optimizer = nesterov({ momentum: 0.5 });
    const out = new Float64Array(2);
    optimizer.lookAhead?.(Float64Array.of(1, 2), { m: Float64Array.of(4, -6) }, out);
    expect([...out]).toEqual([3, -1]);
  });
});

describe("options out of range are refused where the optimizer is built", () => {
  it.each<[() => AnyOptimizer, string]>([
    [() => momentum({ momentum: 1 }), "momentum: momentum must be in [0, 1), but got 1"],
    [() => nesterov({ momentum: -0.1 }), "nesterov: momentum must be in [0, 1), but got -0.1"],
    [() => adagrad({ epsilon: -1 }), "adagrad: epsilon must be at least 0 and finite, but got -1"],
    [() => adadelta({ rho: 1 }), "adadelta: rho must be in [0, 1), but got 1"],
    [() => adadelta({ epsilon: Infinity }), "adadelta: epsilon must be at least 0 and finite"],
    [() => rmsprop({ rho: Number.NaN }), "rmsprop: rho must be in [0, 1), but got NaN"],
    [() => rmsprop({ epsilon: -1 }), "rmsprop: epsilon must be at least 0"],
    [() => adam({ beta1: 1.5 }), "adam: beta1 must be in [0, 1), but got 1.5"],
    [() => adam({ beta2: -1 }), "adam: beta2 must be in [0, 1), but got -1"],
    [() => adam({ epsilon: -1 }), "adam: epsilon must be at least 0"],
    [() => nadam({ beta1: 1 }), "nadam: beta1 must be in [0, 1), but got 1"],
    [() => adamw({ beta2: 1 }), "adamw: beta2 must be in [0, 1), but got 1"],
    [() => adamw({ weightDecay: -1 }), "adamw: weightDecay must be at least 0"],
  ])("%s", (make, message) => {
    expect(make).toThrow(RangeError);
    expect(make).toThrow(message);
  });
});
