import { describe, expect, it } from "vitest";
import { descend, gradientDescent, sineNeuronLoss } from "#lib/index.ts";
import { gradientError } from "../gradientError.ts";

const neuron = sineNeuronLoss();

describe("sineNeuronLoss", () => {
  it("has the gradient that central differences measure", () => {
    for (const params of [
      [0, 0],
      [1.7, 0.6],
      [-1.2, 3],
      [5, -1],
    ]) {
      expect(gradientError(neuron, params)).toBeLessThan(1e-8);
    }
  });

  it("keeps the points on which the title page stands", () => {
    expect(neuron.x[0]).toBeCloseTo(-1.5580137027427554, 14);
    expect(neuron.y[8]).toBeCloseTo(0.6060729601601633, 14);
    expect(neuron.x).toHaveLength(9);
  });

  it("has its lowest minimum next to the neuron that made the points, and false ones", () => {
    const lowest = neuron.minima.slice(0, 2);
    expect(lowest).toContainEqual([expect.closeTo(1.6967, 3), expect.closeTo(0.5677, 3)]);
    expect(neuron.minima.length).toBeGreaterThan(4);
  });

  it("lists minima where plain descent stops", () => {
    for (const minimum of neuron.minima) {
      const near = minimum.map((x) => x + 0.01);
      const { steps, outcome } = descend(neuron, near, gradientDescent(), 0.2, 5000, 1e-9);
      expect(outcome.reason).toBe("converged");
      expect(steps.at(-1)?.params[0]).toBeCloseTo(minimum[0], 6);
      expect(steps.at(-1)?.params[1]).toBeCloseTo(minimum[1], 6);
    }
  });

  it("without noise can be fitted perfectly", () => {
    const clean = sineNeuronLoss({ noise: 0, points: 30, seed: 1 });
    expect(clean.loss(Float64Array.of(1.7, 0.6))).toBe(0);
  });

  it("refuses what is out of range", () => {
    expect(() => sineNeuronLoss({ points: 0 })).toThrow("sineNeuronLoss: points must be a whole");
    expect(() => sineNeuronLoss({ noise: -1 })).toThrow("sineNeuronLoss: noise must be at least 0");
  });
});
