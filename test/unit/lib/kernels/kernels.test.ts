import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  compileKernels,
  type Experiment,
  History,
  kernelEngine,
  type OptimizerName,
  optimizers,
  referenceTrainer,
  runExperiment,
  spirals,
  startExperiment,
} from "#lib/index.ts";
import { kernelOptions } from "#lib/kernels/codes.ts";
import { openKernels } from "#lib/kernels/kernels.ts";
import { kernelTrainer } from "#lib/kernels/kernelTrainer.ts";
import { makeUploads } from "#lib/kernels/uploads.ts";
import { batchesOf, networkOf } from "#lib/training/experiment.ts";
import { builds, bytesOf, moduleOf } from "./builds.ts";

const experiment: Experiment = {
  data: { spirals: { points: 60 } },
  layers: [2, 8, 1],
  loss: "sigmoidCrossEntropy",
  optimizer: { name: "adam" },
  learningRate: 0.01,
  batchSize: 16,
  steps: 50,
  recordParams: true,
};
const module = await moduleOf("kernels.wasm");

describe("the kernels", () => {
  it.each(builds)("are at most 12 KB to fetch: %s", (build) => {
    expect(gzipSync(bytesOf(build), { level: 9 }).length).toBeLessThanOrEqual(12_000);
  });

  it.each(Object.keys(optimizers) as OptimizerName[])("have the defaults of %s", (name) => {
    // The library's steps with its own defaults and with those of the kernels are the same.
    const { keep1, keep2, epsilon, weightDecay } = kernelOptions({ name });
    const options = {
      momentum: keep1,
      rho: keep1,
      beta1: keep1,
      beta2: keep2,
      epsilon,
      weightDecay,
    };
    const make = optimizers[name];
    const steps = [make(), make(options)].map((optimizer) => {
      const params = Float64Array.of(1, -2);
      const state = optimizer.init(params);
      const grads = Float64Array.of(0.5, 1e-7);
      for (let k = 0; k < 3; k++) optimizer.step(params, grads, state, 0.1);
      return params;
    });
    expect(steps[0]).toEqual(steps[1]);
  });

  it("start from the same parameters, rounded to 32 bits", () => {
    for (const layout of ["lanes", "panels"] as const) {
      const run = startExperiment(experiment, kernelEngine(module, layout));
      const [{ params }] = run.advance(0);
      const expected = startExperiment(experiment).advance(0)[0].params as Float64Array;
      expect(params).toEqual(expected.map(Math.fround));
    }
  });

  it("make the same run twice, and in portions", () => {
    const engine = kernelEngine(module);
    const whole = [...runExperiment({ ...experiment, recordEvery: 7 }, engine)];
    expect([...runExperiment({ ...experiment, recordEvery: 7 }, engine)]).toEqual(whole);
    const run = startExperiment({ ...experiment, recordEvery: 7 }, engine);
    const portions = [1, 2, 30, 100].flatMap((count) => run.advance(count));
    expect(portions).toEqual(whole);
  });

  it("keep trainings that run side by side apart", () => {
    const engine = kernelEngine(module);
    const list = [1, 2, 3].map((seed) => ({ ...experiment, seed, layers: [2, 4 * seed, 1] }));
    const alone = list.map((one) => [...runExperiment(one, engine)].at(-1));
    const runs = list.map((one) => startExperiment(one, engine));
    const records = runs.map((run) => run.advance(0));
    for (let k = 0; k < 50; k++)
      for (const [i, run] of runs.entries()) records[i].push(...run.advance(1));
    expect(records.map((all) => all.at(-1))).toEqual(alone);
  });

  it("stop at the last finite step when a run diverges", () => {
    const wild: Experiment = {
      ...experiment,
      loss: "halfSquaredError",
      activation: "linear",
      optimizer: { name: "gradientDescent" },
      learningRate: 100,
      recordEvery: 1,
    };
    const [kernel, reference] = [kernelEngine(module), referenceTrainer].map((engine) => {
      const history = new History(runExperiment(wild, engine));
      history.all();
      return history;
    });
    expect(kernel.outcome?.reason).toBe("diverged");
    expect(kernel.outcome?.steps).toBe(reference.outcome?.steps);
    expect(kernel.recorded.every(({ train }) => Number.isFinite(train?.loss))).toBe(true);
  });

  it("say what does not fit, as the library does", () => {
    const wrong: Partial<Experiment>[] = [
      { layers: [3, 1] },
      { layers: [2, 2] },
      { layers: [2] },
      { learningRate: Number.NaN },
      { clipNorm: 0 },
      { batchSize: 61 },
      { optimizer: { name: "adam", beta1: 1.5 } },
    ];
    const messageOf = (start: () => unknown) => {
      try {
        return String(start());
      } catch (error) {
        return (error as Error).message;
      }
    };
    const engine = kernelEngine(module);
    for (const change of wrong) {
      const expected = messageOf(() => referenceTrainer({ ...experiment, ...change }));
      expect(messageOf(() => engine({ ...experiment, ...change }))).toBe(expected);
    }
  });

  it("allocate nothing in 100,000 steps, and give everything back", () => {
    const kernels = openKernels(module);
    const uploads = makeUploads(kernels);
    const used = () => kernels.arena.used;
    const bytes = () => kernels.memory.buffer.byteLength;
    const network = networkOf(experiment);
    const data = uploads.take(experiment.data);
    const withData = used();
    const trainer = kernelTrainer(kernels, experiment, {
      network,
      data,
      source: batchesOf(experiment, data.train.count),
      layout: "lanes",
      release: () => uploads.release(experiment.data),
    });
    trainer.advance(1);
    trainer.score("train");
    const before = [used(), bytes()];
    for (let k = 0; k < 100; k++) {
      trainer.advance(1000);
      trainer.score("train");
    }
    expect(trainer.step).toBe(100_001);
    expect([used(), bytes()]).toEqual(before);
    trainer.release();
    expect(used()).toBe(withData);
    // Data that nobody uses make room for others.
    uploads.take({ points: spirals({ points: 10 }) });
    expect(used()).toBeLessThan(withData);
  });
});

describe("the fallback", () => {
  afterEach(() => vi.unstubAllGlobals());
  const expected = [...runExperiment(experiment)];

  it("is the library where there are no kernels", () => {
    expect(kernelEngine(undefined)).toBe(referenceTrainer);
  });

  it("is chosen where a machine understands no build", async () => {
    const fetched: number[] = [];
    const noWasm = (n: number) => async () => {
      fetched.push(n);
      return Uint8Array.of(0, 97, 115, 109, 9, 9, 9, 9);
    };
    const none = await compileKernels(noWasm(1), noWasm(2));
    expect(none).toBeUndefined();
    expect(fetched).toEqual([1, 2]);
    expect([...runExperiment(experiment, kernelEngine(none))]).toEqual(expected);
  });

  it("fetches the second build only if the first does not run", async () => {
    const second = vi.fn(async () => bytesOf("kernels.wasm"));
    await compileKernels(async () => bytesOf("kernels.relaxed.wasm"), second);
    expect(second).not.toHaveBeenCalled();
    expect(await compileKernels(async () => Uint8Array.of(), second)).toBeDefined();
    expect(second).toHaveBeenCalledOnce();
  });

  it("takes an ε that 32 bits cannot hold", () => {
    const exact: Experiment = { ...experiment, optimizer: { name: "adagrad", epsilon: 0 } };
    expect([...runExperiment(exact, kernelEngine(module))]).toEqual([...runExperiment(exact)]);
  });
});
