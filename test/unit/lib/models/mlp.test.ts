import { readFileSync } from "node:fs";
import { mean, variance } from "d3-array";
import { describe, expect, it } from "vitest";
import {
  adam,
  descend,
  halfSquaredError,
  linear,
  mlp,
  moons,
  relu,
  sigmoid,
  sigmoidCrossEntropy,
  softmaxCrossEntropy,
  spirals,
  tanh,
} from "#lib/index.ts";
import { countArrays } from "../countArrays.ts";
import { gradientError } from "../gradientError.ts";

interface Network {
  layers: number[];
  activation: keyof typeof activations;
  outputActivation: keyof typeof activations;
  lossName: keyof typeof losses;
  count: number;
  params: number[];
  inputs: number[];
  targets: number[];
  outputs: number[];
  loss: number;
  grads: number[];
}

const activations = { linear, relu, tanh, sigmoid };
const losses = { halfSquaredError, sigmoidCrossEntropy, softmaxCrossEntropy };
const golden: Network[] = JSON.parse(
  readFileSync(new URL("../../../golden/models.json", import.meta.url), "utf8"),
).networks;

describe.each(golden)(
  "a network of $layers, $activation, $lossName, against numpy",
  (reference) => {
    const network = mlp({
      layers: reference.layers,
      activation: activations[reference.activation],
      outputActivation: activations[reference.outputActivation],
    });
    const objective = network.objective(
      {
        inputs: Float64Array.from(reference.inputs),
        targets: Float64Array.from(reference.targets),
        count: reference.count,
        inputWidth: reference.layers[0],
        targetWidth: reference.layers.at(-1) as number,
      },
      losses[reference.lossName],
    );
    const params = Float64Array.from(reference.params);

    it("gives the same answers", () => {
      const outputs = network.predict(params, reference.inputs);
      expect(outputs).toHaveLength(reference.outputs.length);
      for (const [i, output] of outputs.entries()) {
        expect(output).toBeCloseTo(reference.outputs[i], 12);
      }
    });

    it("has the same loss", () => {
      expect(objective.loss(params)).toBeCloseTo(reference.loss, 12);
    });

    it("has the same gradient", () => {
      const grads = new Float64Array(network.size).fill(99);
      objective.gradient(params, grads);
      expect(grads).toHaveLength(reference.grads.length);
      for (const [i, grad] of grads.entries()) expect(grad).toBeCloseTo(reference.grads[i], 12);
    });

    it("has the gradient that central differences measure", () => {
      expect(gradientError(objective, params)).toBeLessThan(1e-7);
    });

    it("allocates nothing, however often it is asked", () => {
      const grads = new Float64Array(network.size);
      const arrays = countArrays(() => {
        for (let i = 0; i < 10; i++) {
          objective.loss(params);
          objective.gradient(params, grads);
        }
      });
      expect(arrays).toBe(0);
    });
  },
);

describe("mlp", () => {
  const network = mlp({ layers: [2, 8, 8, 1] });

  it("counts its weights and biases", () => {
    expect(network.size).toBe(2 * 8 + 8 + 8 * 8 + 8 + 8 * 1 + 1);
    expect(network.layers).toEqual([2, 8, 8, 1]);
  });

  it("names its parameters by views into the flat array", () => {
    const params = Float64Array.from({ length: network.size }, (_, i) => i);
    const views = network.views(params);
    expect(views.map(({ inputs, outputs }) => [inputs, outputs])).toEqual([
      [2, 8],
      [8, 8],
      [8, 1],
    ]);
    expect(views.flatMap(({ weights, biases }) => [...weights, ...biases])).toEqual([...params]);
    views[1].biases[3] = -5;
    expect(params[2 * 8 + 8 + 8 * 8 + 3]).toBe(-5);
  });

  it("answers one sample as it does several", () => {
    const params = network.initialise(1);
    const [first, second] = network.predict(params, [0.1, 0.2, -0.3, 0.4]);
    expect(network.predict(params, [0.1, 0.2])[0]).toBe(first);
    expect(network.predict(params, [-0.3, 0.4])[0]).toBe(second);
    expect(network.predict(params, [])).toHaveLength(0);
  });

  it("starts the same for the same seed and elsewhere for another, with biases of 0", () => {
    expect(network.initialise(5)).toEqual(network.initialise(5));
    expect(network.initialise(5)).not.toEqual(network.initialise(6));
    for (const { biases } of network.views(network.initialise(5))) {
      expect(biases.every((b) => b === 0)).toBe(true);
    }
  });

  it("starts tanh layers as Glorot, uniform with variance 2 / (inputs + outputs)", () => {
    const wide = mlp({ layers: [100, 200, 1] });
    const [{ weights }] = wide.views(wide.initialise(1));
    expect(Math.max(...weights)).toBeLessThanOrEqual(Math.sqrt(6 / 300));
    expect(mean(weights)).toBeCloseTo(0, 3);
    expect((variance(weights) as number) / (2 / 300)).toBeCloseTo(1, 1);
  });

  it("starts relu layers as He, normal with variance 2 / inputs", () => {
    const wide = mlp({ layers: [100, 200, 1], activation: relu });
    const [{ weights }] = wide.views(wide.initialise(1));
    expect(Math.max(...weights)).toBeGreaterThan(3 * Math.sqrt(2 / 100));
    expect(mean(weights)).toBeCloseTo(0, 3);
    expect((variance(weights) as number) / (2 / 100)).toBeCloseTo(1, 1);
  });

  it.each([
    ["moons", moons({ points: 60 })],
    ["spirals", spirals({ points: 60, turns: 0.7 })],
  ])("learns to tell the two %s apart", (_name, points) => {
    const objective = network.objective(points, sigmoidCrossEntropy);
    const { steps } = descend(objective, network.initialise(2), adam(), 0.03, 300);
    const logits = network.predict(steps[300].params, points.inputs);
    const wrong = logits.filter((z, i) => z > 0 !== points.labels[i] > 0.5);
    expect(wrong).toHaveLength(0);
    expect(steps[300].loss).toBeLessThan(0.1 * steps[0].loss);
  });

  it("refuses shapes that do not fit", () => {
    const points = moons({ points: 4 });
    expect(() => mlp({ layers: [2] })).toThrow("mlp: the number of layers");
    expect(() => mlp({ layers: [2, 0, 1] })).toThrow("mlp: neurons of a layer");
    expect(() => network.views(new Float64Array(3))).toThrow("mlp: params must have 105 entries");
    expect(() => network.predict(network.initialise(1), [1, 2, 3])).toThrow("mlp: the number of");
    expect(() => mlp({ layers: [3, 1] }).objective(points, halfSquaredError)).toThrow(
      "mlp: inputs of a point must have 3 entries, but got 2",
    );
    expect(() => mlp({ layers: [2, 4] }).objective(points, halfSquaredError)).toThrow(
      "mlp: targets of a point must have 4 entries, but got 1",
    );
  });
});

describe("an mlp with an activation for each hidden layer", () => {
  const net = mlp({ layers: [2, 3, 1, 3, 2], activation: [relu, linear, tanh] });
  const points = moons({ points: 6, noise: 0.2, seed: 3 });
  const own = { ...points, targets: points.inputs, targetWidth: 2 };

  it("has the gradient that finite differences find, also when its target is its input", () => {
    const objective = net.objective(own, halfSquaredError);
    expect(gradientError(objective, net.initialise(5))).toBeLessThan(1e-7);
  });

  it("is the one with one activation where all are the same", () => {
    const one = mlp({ layers: [2, 3, 3, 1], activation: relu });
    const list = mlp({ layers: [2, 3, 3, 1], activation: [relu, relu] });
    expect(list.initialise(4)).toEqual(one.initialise(4));
    expect(list.predict(one.initialise(4), [0.3, -1])).toEqual(
      one.predict(one.initialise(4), [0.3, -1]),
    );
  });

  it("refuses an activation too many", () => {
    expect(() => mlp({ layers: [2, 3, 1], activation: [relu, relu] })).toThrow("mlp: activation");
  });
});
