import { describe, expect, it } from "vitest";
import {
  adam,
  batches,
  batchRun,
  descend,
  gradientDescent,
  History,
  lineLoss,
  mlp,
  moons,
  nesterov,
  sigmoidCrossEntropy,
  trainBatches,
} from "#lib/index.ts";
import { countArrays } from "../countArrays.ts";

const x = [-2, -1, 0, 1, 2, 3];
const y = [-3.2, -1.1, 0.3, 1.2, 4.1, 4.7];
const line = lineLoss(x, y);
const start = [-1, 2];
const plain = (batchSize?: number, options = {}) =>
  new History(
    trainBatches(line, start, gradientDescent(), batches({ count: 6, batchSize }), {
      learningRate: 0.1,
      iterations: 12,
      ...options,
    }),
  );

describe("trainBatches", () => {
  it("takes the path of train when the batch is full", () => {
    const steps = plain().all();
    const reference = descend(line, start, gradientDescent(), 0.1, 12).steps;
    expect(steps).toHaveLength(13);
    for (const [i, { params, loss, gradientNorm }] of steps.entries()) {
      expect(params[0]).toBeCloseTo(reference[i].params[0], 12);
      expect(params[1]).toBeCloseTo(reference[i].params[1], 12);
      expect(loss).toBeCloseTo(reference[i].loss, 12);
      expect(gradientNorm).toBeCloseTo(reference[i].gradientNorm, 12);
    }
  });

  it("counts iterations, epochs and gradient evaluations, the shorter last batch too", () => {
    const steps = plain(4).all();
    expect(steps.slice(0, 5).map((s) => [s.iteration, s.epoch, s.evaluations])).toEqual([
      [0, 0, 0],
      [1, 0.5, 4],
      [2, 1, 6],
      [3, 1.5, 10],
      [4, 2, 12],
    ]);
  });

  it("spends no more evaluations than it is given", () => {
    const run = plain(4, { iterations: Infinity, evaluations: 15 });
    expect(run.all().at(-1)?.evaluations).toBe(12);
    expect(run.outcome).toEqual({ reason: "steps", steps: 4 });
  });

  it("adds gradients up where it is told to: B times the mean", () => {
    const mean = plain(4).at(0);
    const sum = plain(4, { reduction: "sum" }).at(0);
    expect(sum.grads[0]).toBeCloseTo(4 * mean.grads[0], 12);
    const [, after] = plain(4, { reduction: "sum", learningRate: 0.025 }).all();
    expect(after.params[1]).toBeCloseTo(plain(4).at(1).params[1], 12);
  });

  it("stops where the batch’s gradient is shorter than ε", () => {
    const run = plain(6, { iterations: 5000, epsilon: 1e-6 });
    expect(run.all().at(-1)?.gradientNorm).toBeLessThan(1e-6);
    expect(run.outcome?.reason).toBe("converged");
    expect(run.last.params[0]).toBeCloseTo(line.minimum[0], 4);
  });

  it("stops at its last finite moment when it diverges", () => {
    const run = plain(2, { iterations: 5000, learningRate: 3 });
    run.all();
    expect(run.outcome?.reason).toBe("diverged");
    expect([...run.last.params].every(Number.isFinite)).toBe(true);
  });

  it("asks an optimizer that looks ahead where it wants the batch’s gradient", () => {
    const run = batchRun(
      line,
      Float64Array.from(start),
      nesterov({ momentum: 0.9 }),
      batches({ count: 6 }),
      { learningRate: 0.05, iterations: 20 },
    );
    while (run.step());
    const reference = descend(line, start, nesterov({ momentum: 0.9 }), 0.05, 20).steps[20];
    expect(run.params[0]).toBeCloseTo(reference.params[0], 12);
    expect(run.params[1]).toBeCloseTo(reference.params[1], 12);
  });

  it("is the same run, recorded or not, and the same twice", () => {
    const points = moons({ points: 50 });
    const network = mlp({ layers: [2, 6, 1] });
    const objective = network.objective(points, sigmoidCrossEntropy);
    const source = () => batches({ count: 50, batchSize: 8, sampling: "reshuffled", seed: 4 });
    const options = { learningRate: 0.02, iterations: 40 };
    const recorded = () =>
      new History(trainBatches(objective, network.initialise(2), adam(), source(), options)).all();
    const bare = batchRun(objective, network.initialise(2), adam(), source(), options);
    while (bare.step());
    expect(recorded()).toEqual(recorded());
    expect(recorded()[40].params).toEqual(bare.params);
    expect(recorded()[40].evaluations).toBe(bare.evaluations);
  });

  it("keeps every moment as it came", () => {
    const run = trainBatches(line, start, gradientDescent(), batches({ count: 6, batchSize: 2 }), {
      learningRate: 0.1,
      iterations: 9,
    });
    const first = run.next().value;
    const copy = structuredClone(first);
    for (const _ of run);
    expect(first).toEqual(copy);
  });

  it("refuses what does not fit", () => {
    const run =
      (count: number, options = {}) =>
      () =>
        batchRun(line, new Float64Array(2), gradientDescent(), batches({ count }), {
          learningRate: 0.1,
          ...options,
        });
    expect(run(5)).toThrow("batchRun: the order of the batches must have 6 entries, but got 5");
    expect(run(6, { learningRate: Number.NaN })).toThrow("batchRun: learningRate");
    expect(run(6, { iterations: 1.5 })).toThrow("batchRun: iterations");
    expect(run(6, { evaluations: -1 })).toThrow("batchRun: evaluations");
    expect(run(6, { epsilon: -1 })).toThrow("batchRun: epsilon");
    expect(() =>
      trainBatches(line, [1], gradientDescent(), batches({ count: 6 }), { learningRate: 1 }),
    ).toThrow("trainBatches: start must have 2 entries, but got 1");
  });
});

describe("batchRun", () => {
  it("allocates nothing while it runs", () => {
    const source = batches({ count: 6, batchSize: 4, sampling: "reshuffled" });
    const run = batchRun(line, Float64Array.from(start), gradientDescent(), source, {
      learningRate: 0.1,
    });
    expect(
      countArrays(() => {
        for (let i = 0; i < 50; i++) run.step();
      }),
    ).toBe(0);
  });
});
