import { describe, expect, it } from "vitest";
import { linear, logisticLoss, mlp, moons, sigmoidCrossEntropy } from "#lib/index.ts";
import { countArrays } from "../countArrays.ts";
import { gradientError } from "../gradientError.ts";

const points = moons({ points: 50, seed: 2 });
const objective = logisticLoss(points);

describe("logisticLoss", () => {
  it("has one weight an input and a bias", () => {
    expect(objective.size).toBe(3);
  });

  it("has the gradient that central differences measure", () => {
    for (const params of [
      [0, 0, 0],
      [1, -2, 0.5],
      [-3, 0.1, 4],
    ]) {
      expect(gradientError(objective, params)).toBeLessThan(1e-8);
    }
  });

  it("does not know anything at the start: ln 2", () => {
    expect(objective.loss(new Float64Array(3))).toBeCloseTo(Math.LN2, 14);
  });

  it("is a network without hidden layers", () => {
    const network = mlp({ layers: [2, 1], outputActivation: linear });
    const params = Float64Array.of(0.7, -1.2, 0.3);
    const [mine, its] = [new Float64Array(3), new Float64Array(3)];
    const other = network.objective(points, sigmoidCrossEntropy);
    objective.gradient(params, mine);
    other.gradient(params, its);
    expect(objective.loss(params)).toBeCloseTo(other.loss(params), 14);
    for (let i = 0; i < 3; i++) expect(mine[i]).toBeCloseTo(its[i], 14);
  });

  it("allocates nothing", () => {
    const params = Float64Array.of(0.7, -1.2, 0.3);
    const grads = new Float64Array(3);
    const arrays = countArrays(() => {
      objective.loss(params);
      objective.gradient(params, grads);
    });
    expect(arrays).toBe(0);
  });

  it("refuses points with more than one target", () => {
    const two = { ...points, targetWidth: 2 };
    expect(() => logisticLoss(two)).toThrow(
      "logisticLoss: targets of a point must have 1 entries, but got 2",
    );
  });
});
