import { expect, it } from "vitest";
import { type Experiment, variations } from "#lib/index.ts";

const base: Experiment = {
  data: { moons: {} },
  layers: [2, 1],
  loss: "sigmoidCrossEntropy",
  optimizer: { name: "gradientDescent" },
  learningRate: 1,
  steps: 10,
};

it("makes every combination, the last axis fastest, and shares the data", () => {
  const list = variations(base, { learningRate: [0.1, 1], seed: [1, 2, 3] });
  expect(list.map(({ learningRate, seed }) => [learningRate, seed])).toEqual([
    [0.1, 1],
    [0.1, 2],
    [0.1, 3],
    [1, 1],
    [1, 2],
    [1, 3],
  ]);
  expect(list.every(({ data }) => data === base.data)).toBe(true);
});

it("leaves the base alone where there is nothing to vary", () => {
  expect(variations(base, {})).toEqual([base]);
});
