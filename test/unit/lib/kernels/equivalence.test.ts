import { describe, expect, it } from "vitest";
import {
  type ActivationName,
  activations,
  type Engine,
  type Experiment,
  type ExperimentRecord,
  kernelEngine,
  type Layout,
  type LossName,
  losses,
  type OptimizerChoice,
  type OptimizerName,
  optimizers,
  type Points,
  runExperiment,
  type Sampling,
  spirals,
} from "#lib/index.ts";
import { builds, moduleOf } from "./builds.ts";

const activationNames = Object.keys(activations) as ActivationName[];
const lossNames = Object.keys(losses) as LossName[];
const optimizerNames = Object.keys(optimizers) as OptimizerName[];
const rates: Record<OptimizerName, number> = {
  gradientDescent: 0.3,
  momentum: 0.05,
  nesterov: 0.05,
  adagrad: 0.05,
  rmsprop: 0.005,
  adadelta: 1,
  adam: 0.01,
  nadam: 0.01,
  adamw: 0.01,
};

/** Two spirals; for a choice the class is one of three, for the other losses one of two. */
function pointsFor(loss: LossName, seed = 2): Points {
  const points = spirals({ points: 50, seed, turns: 0.7 });
  if (loss !== "softmaxCrossEntropy") return points;
  const targets = new Float64Array(3 * points.count);
  for (let i = 0; i < points.count; i++) targets[3 * i + (i % 6 === 4 ? 2 : i % 2)] = 1;
  return { ...points, targets, targetWidth: 3 };
}

function experimentOf(
  loss: LossName,
  activation: ActivationName,
  optimizer: OptimizerChoice,
): Experiment {
  return {
    data: { points: pointsFor(loss), test: pointsFor(loss, 3) },
    layers: [2, 9, 5, loss === "softmaxCrossEntropy" ? 3 : 1],
    activation,
    loss,
    optimizer,
    learningRate: rates[optimizer.name],
    batchSize: 13, // four batches an epoch: 13, 13, 13, 11
    steps: 200,
    recordEvery: 100,
    seed: 3,
  };
}

/** 10⁻³, as the same run in 32 bits must reach after 200 steps; most are within 10⁻⁶. */
const TOLERANCE = 1e-3;

function expectClose(actual: number | undefined, expected: number | undefined): void {
  const difference = Math.abs((actual as number) - (expected as number));
  expect(difference).toBeLessThanOrEqual(TOLERANCE * Math.abs(expected as number));
}

const known = new Map<string, ExperimentRecord[]>();

/** The library's run, made once for all builds and layouts. The data follow from the loss. */
function referenceRun(experiment: Experiment): ExperimentRecord[] {
  const key = JSON.stringify({ ...experiment, data: undefined });
  const run = known.get(key) ?? [...runExperiment(experiment)];
  known.set(key, run);
  return run;
}

function expectSameRun(experiment: Experiment, engine: Engine): void {
  const expected = referenceRun(experiment);
  const actual = [...runExperiment(experiment, engine)];
  expect(actual.map(({ step }) => step)).toEqual(expected.map(({ step }) => step));
  for (const [i, record] of expected.entries()) expectSameRecord(actual[i], record);
  // A run in which nothing happens would be equal as well.
  expect(expected.at(-1)?.train?.loss).not.toBe(expected[0].train?.loss);
}

function expectSameRecord(actual: ExperimentRecord, expected: ExperimentRecord): void {
  for (const part of ["train", "test"] as const) {
    expectClose(actual[part]?.loss, expected[part]?.loss);
    // One point may lie on the very boundary.
    expect(actual[part]?.accuracy).toBeCloseTo(expected[part]?.accuracy as number, 1);
  }
  if (expected.step === 0) return;
  expectClose(actual.batchLoss, expected.batchLoss);
  expectClose(actual.gradientNorm, expected.gradientNorm);
}

const modules = new Map(
  await Promise.all(builds.map(async (build) => [build, await moduleOf(build)] as const)),
);

describe.each(builds)("%s", (build) => {
  describe.each<Layout>(["lanes", "panels"])("in %s", (layout) => {
    const engine = kernelEngine(modules.get(build), layout);

    describe.each(lossNames)("with %s", (loss) => {
      it.each(activationNames)("makes the same run with %s and every optimizer", (activation) => {
        for (const name of optimizerNames) {
          expectSameRun(experimentOf(loss, activation, { name }), engine);
        }
      });
    });

    it("bends its outputs too", () => {
      for (const outputActivation of activationNames) {
        const experiment = experimentOf("halfSquaredError", "tanh", { name: "adam" });
        expectSameRun({ ...experiment, outputActivation }, engine);
      }
    });

    it.each(optimizerNames)("clips the gradients of %s", (name) => {
      const experiment = experimentOf("sigmoidCrossEntropy", "tanh", { name });
      const clipped = { ...experiment, clipNorm: 0.05 };
      expectSameRun(clipped, engine);
      const [, free] = runExperiment(experiment, engine);
      const [, short] = runExperiment(clipped, engine);
      // The others do not care for the length of a gradient.
      if (["gradientDescent", "momentum", "nesterov"].includes(name)) {
        expect(Math.abs(free.batchLoss - short.batchLoss)).toBeGreaterThan(1e-4);
      }
    });

    it("takes every option of an optimizer", () => {
      const choices: OptimizerChoice[] = [
        { name: "momentum", momentum: 0.5 },
        { name: "nesterov", momentum: 0.5 },
        { name: "adagrad", epsilon: 0.01 },
        { name: "rmsprop", rho: 0.5, epsilon: 0.01 },
        { name: "adadelta", rho: 0.8, epsilon: 0.001 },
        { name: "adam", beta1: 0.5, beta2: 0.9, epsilon: 0.01 },
        { name: "adam", biasCorrection: false },
        { name: "nadam", beta1: 0.5, beta2: 0.9, epsilon: 0.01 },
        { name: "adamw", beta1: 0.5, beta2: 0.9, epsilon: 0.01, weightDecay: 0.5 },
      ];
      for (const choice of choices) {
        const experiment = experimentOf("sigmoidCrossEntropy", "tanh", choice);
        expectSameRun(experiment, engine);
        const plain = { ...experiment, optimizer: { name: choice.name } };
        const last = (run: Experiment) => [...runExperiment(run, engine)].at(-1)?.batchLoss;
        expect(last(experiment)).not.toBe(last(plain));
      }
    });

    it.each<Sampling>(["inOrder", "shuffledOnce", "reshuffled", "withReplacement"])(
      "takes the batches of %s, of any size",
      (sampling) => {
        for (const batchSize of [1, 2, 3, 4, 8, 16, 17, 31, 50, undefined]) {
          const experiment = experimentOf("softmaxCrossEntropy", "tanh", { name: "momentum" });
          expectSameRun({ ...experiment, sampling, batchSize, learningRate: 0.01 }, engine);
        }
      },
    );

    it("trains networks of any shape", () => {
      for (const hidden of [[], [1], [3], [4], [7], [8], [15], [33, 2], [2, 17, 6, 9]]) {
        const experiment = experimentOf("softmaxCrossEntropy", "relu", { name: "adam" });
        expectSameRun({ ...experiment, layers: [2, ...hidden, 3] }, engine);
      }
    });
  });
});
