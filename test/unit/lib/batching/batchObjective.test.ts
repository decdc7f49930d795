import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type Batches,
  type BatchObjective,
  gradientDescent,
  halfSquaredError,
  lineLoss,
  logisticLoss,
  mlp,
  moons,
  type Points,
  sigmoidCrossEntropy,
  sineNeuronLoss,
  trainBatches,
} from "#lib/index.ts";
import { countArrays } from "../countArrays.ts";

interface Reference {
  name: "line" | "logistic" | "network";
  start: number[];
  inputs: number[];
  targets: number[];
  batches: { batch: number[]; loss: number; grads: number[]; after: number[] }[];
}

const golden: { rate: number; runs: Reference[] } = JSON.parse(
  readFileSync(new URL("../../../golden/batching.json", import.meta.url), "utf8"),
);

const pointsOf = ({ inputs, targets }: Reference): Points => ({
  inputs: Float64Array.from(inputs),
  targets: Float64Array.from(targets),
  count: targets.length,
  inputWidth: inputs.length / targets.length,
  targetWidth: 1,
});

const models: Record<Reference["name"], (reference: Reference) => BatchObjective[]> = {
  line: (reference) => [
    lineLoss(reference.inputs, reference.targets),
    mlp({ layers: [1, 1] }).objective(pointsOf(reference), halfSquaredError),
  ],
  logistic: (reference) => [
    logisticLoss(pointsOf(reference)),
    mlp({ layers: [2, 1] }).objective(pointsOf(reference), sigmoidCrossEntropy),
  ],
  network: (reference) => [
    mlp({ layers: [2, 3, 1] }).objective(pointsOf(reference), sigmoidCrossEntropy),
  ],
};

/** Batches read from a list. */
const listed = (count: number, lists: readonly number[][]): Batches => {
  let iteration = 0;
  const batchSize = lists[0].length;
  return {
    count,
    batchSize,
    perEpoch: lists.length,
    get iteration() {
      return iteration;
    },
    epoch: 0,
    next: () => Int32Array.from(lists[iteration++ % lists.length]),
  };
};

const close = (actual: ArrayLike<number>, expected: readonly number[]) => {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(actual[i]).toBeCloseTo(value, 12);
};

describe.each(golden.runs)("the batches of a $name, against numpy", (reference) => {
  const count = reference.targets.length;
  describe.each(models[reference.name](reference).map((objective) => ({ objective })))(
    "%#",
    ({ objective }) => {
      it("have numpy's losses, gradients and steps", () => {
        const source = listed(
          count,
          reference.batches.map(({ batch }) => batch),
        );
        const run = trainBatches(objective, reference.start, gradientDescent(), source, {
          learningRate: golden.rate,
          iterations: reference.batches.length,
        });
        const steps = [...run];
        expect(steps).toHaveLength(reference.batches.length + 1);
        for (const [i, { batch, loss, grads, after }] of reference.batches.entries()) {
          expect([...steps[i].batch]).toEqual(batch);
          expect(steps[i].loss).toBeCloseTo(loss, 12);
          close(steps[i].grads, grads);
          close(steps[i + 1].params, after);
        }
      });

      it("have, all points together, the gradient of the whole", () => {
        const params = Float64Array.from(reference.start);
        const all = Array.from({ length: count }, (_, i) => i);
        const grads = new Float64Array(objective.size);
        objective.gradient(params, grads);
        const batchGrads = new Float64Array(objective.size).fill(9);
        objective.batchGradient(params, all, batchGrads);
        close(batchGrads, [...grads]);
        expect(objective.batchLoss(params, all)).toBeCloseTo(objective.loss(params), 12);
      });

      it("allocate nothing", () => {
        const params = Float64Array.from(reference.start);
        const grads = new Float64Array(objective.size);
        const arrays = countArrays(() => {
          for (const { batch } of reference.batches) {
            objective.batchLoss(params, batch);
            objective.batchGradient(params, batch, grads);
          }
        });
        expect(arrays).toBe(0);
      });
    },
  );
});

describe("the sine neuron", () => {
  it("averages its points’ gradients to the gradient of the whole", () => {
    const loss = sineNeuronLoss();
    const params = Float64Array.of(0.8, -0.4);
    const whole = new Float64Array(2);
    loss.gradient(params, whole);
    const sum = new Float64Array(2);
    const one = new Float64Array(2);
    for (let i = 0; i < loss.count; i++) {
      loss.batchGradient(params, [i], one);
      sum[0] += one[0] / loss.count;
      sum[1] += one[1] / loss.count;
    }
    close(sum, [...whole]);
    expect(loss.batchLoss(params, [...loss.x.keys()])).toBeCloseTo(loss.loss(params), 12);
  });
});

describe("a batch after a larger one", () => {
  it("has no trace of it", () => {
    const points = moons({ points: 30 });
    const network = mlp({ layers: [2, 5, 4, 1] });
    const params = network.initialise(3);
    const fresh = new Float64Array(network.size);
    const used = new Float64Array(network.size);
    network.objective(points, sigmoidCrossEntropy).batchGradient(params, [7, 2], fresh);
    const objective = network.objective(points, sigmoidCrossEntropy);
    objective.batchGradient(params, [...points.labels.keys()], used);
    objective.batchGradient(params, [7, 2], used);
    expect(used).toEqual(fresh);
  });
});
