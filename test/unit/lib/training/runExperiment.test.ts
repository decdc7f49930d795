import { describe, expect, it } from "vitest";
import {
  adam,
  batches,
  batchRun,
  clipped,
  type Experiment,
  History,
  mlp,
  runExperiment,
  sigmoidCrossEntropy,
  spirals,
  startExperiment,
} from "#lib/index.ts";

const experiment: Experiment = {
  data: { spirals: { points: 60, seed: 3 } },
  layers: [2, 6, 1],
  loss: "sigmoidCrossEntropy",
  optimizer: { name: "adam", beta1: 0.8 },
  learningRate: 0.02,
  clipNorm: 0.1,
  batchSize: 25,
  steps: 100,
  seed: 5,
  recordEvery: 30,
};

describe("runExperiment", () => {
  const history = new History(runExperiment(experiment));
  const records = history.all();

  it("ends where the same parts, put together by hand, end", () => {
    const points = spirals({ points: 60, seed: 3 });
    const network = mlp({ layers: [2, 6, 1] });
    const params = network.initialise(5);
    const objective = network.objective(points, sigmoidCrossEntropy);
    const source = batches({ count: 60, batchSize: 25, sampling: "reshuffled", seed: 5 });
    const run = batchRun(objective, params, clipped(adam({ beta1: 0.8 }), 0.1), source, {
      learningRate: 0.02,
      iterations: 100,
    });
    while (run.step());
    expect(history.outcome).toEqual({ reason: "steps", steps: 100, params });
    expect(records.at(-1)?.train?.loss).toBe(objective.loss(params));
  });

  it("records the start, every so many steps, and the end", () => {
    expect(records.map(({ step }) => step)).toEqual([0, 30, 60, 90, 100]);
    expect(records.map(({ epoch }) => epoch)).toEqual([0, 10, 20, 30, 100 / 3]);
    expect(records[0]).toMatchObject({ batchLoss: Number.NaN, gradientNorm: Number.NaN });
    for (const { batchLoss, gradientNorm, train, test } of records.slice(1)) {
      expect(batchLoss).toBeGreaterThan(0);
      expect(gradientNorm).toBeGreaterThan(0);
      expect(train?.accuracy).toBeGreaterThan(0);
      expect(test).toBeUndefined();
    }
  });

  it("does not depend on the portions it is made in", () => {
    const run = startExperiment(experiment);
    const inPortions = [...run.advance(0)];
    for (const portion of [1, 7, 29, 0, 2, 1000]) inPortions.push(...run.advance(portion));
    expect(inPortions).toEqual(records);
    expect(run.outcome).toEqual(history.outcome);
    expect(run.advance(10)).toEqual([]);
  });

  it("survives a structured clone", () => {
    expect([...runExperiment(structuredClone(experiment))]).toEqual(records);
  });

  it("changes with every seed, and only with its own", () => {
    const start = (change: Partial<Experiment>) =>
      startExperiment({ ...experiment, recordParams: true, ...change }).advance(1)[0].params;
    expect(start({ seed: 6 })).not.toEqual(start({}));
    expect(start({ batchSeed: 6 })).toEqual(start({}));
    expect([...runExperiment({ ...experiment, batchSeed: 6 })].at(-1)).not.toEqual(records.at(-1));
  });

  it("examines only what it is asked about", () => {
    const points = spirals({ points: 60, seed: 3 });
    const test = spirals({ points: 40, seed: 4 });
    const [record] = runExperiment({
      ...experiment,
      data: { points, test },
      examine: ["test"],
    });
    expect(record.train).toBeUndefined();
    expect(record.test?.loss).toBeGreaterThan(0);
  });

  it("stops at the last finite step when it diverges", () => {
    const history = new History(
      runExperiment({
        ...experiment,
        loss: "halfSquaredError",
        activation: "linear",
        optimizer: { name: "gradientDescent" },
        clipNorm: undefined,
        learningRate: 100,
        recordEvery: 1,
      }),
    );
    const all = history.all();
    expect(history.outcome).toMatchObject({ reason: "diverged", steps: all.length - 1 });
    expect(all.every(({ train }) => Number.isFinite(train?.loss))).toBe(true);
  });

  it("makes no step if none is wanted", () => {
    const run = startExperiment({ ...experiment, steps: 0 });
    expect(run.advance(0).map(({ step }) => step)).toEqual([0]);
    expect(run.outcome?.reason).toBe("steps");
  });

  it("says what does not fit", () => {
    const start = (change: Partial<Experiment>) => () =>
      startExperiment({ ...experiment, ...change });
    expect(start({ layers: [3, 1] })).toThrow("mlp: inputs of a point must have 3 entries");
    expect(start({ steps: 1.5 })).toThrow("experiment: steps must be a whole number");
    expect(start({ recordEvery: 0 })).toThrow("experiment: recordEvery must be a whole number");
    expect(start({ learningRate: Number.NaN })).toThrow(
      "experiment: learningRate must be a finite",
    );
    expect(start({ clipNorm: 0 })).toThrow("clipped: max must be positive");
    expect(start({ batchSize: 61 })).toThrow("batches: batchSize must be at most");
    expect(start({ optimizer: { name: "sgd" } as never })).toThrow("makeOptimizer: name must be");
  });
});
