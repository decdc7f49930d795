import { describe, expect, it } from "vitest";
import { tinyNetwork, tinyNetworkLoss, tinyNetworkNames } from "#lib/models/tinyNetwork.ts";
import { finiteDifference } from "#lib/surfaces/finiteDifference.ts";

const sample = { inputs: [1, -0.5], target: 0.2 } as const;
const theta = [0.8, -0.6, 0.1, -0.5, 0.9, 0.3, 0.7, -1.2, -0.2];

describe("the tiny network", () => {
  it("computes what its formula says", () => {
    const a1 = Math.tanh(0.8 * 1 + -0.6 * -0.5 + 0.1);
    const a2 = Math.tanh(-0.5 * 1 + 0.9 * -0.5 + 0.3);
    const answer = 0.7 * a1 - 1.2 * a2 - 0.2;
    const network = tinyNetwork(theta, sample);
    expect(network.output.data).toBeCloseTo(answer, 12);
    expect(network.error.data).toBeCloseTo(answer - 0.2, 12);
    expect(network.loss.data).toBeCloseTo((answer - 0.2) ** 2 / 2, 12);
  });

  it("has slopes that a nudge confirms, for every parameter", () => {
    const { params } = tinyNetwork(theta, sample);
    for (const [i, name] of tinyNetworkNames.entries()) {
      const nudged = finiteDifference(tinyNetworkLoss(sample), theta, i);
      expect(params[name].grad, name).toBeCloseTo(nudged, 8);
    }
  });

  it("adds up the slopes of both ways from an input to the loss", () => {
    const { inputs, sums, params } = tinyNetwork(theta, sample);
    const bothWays = sums[0].grad * params.w11.data + sums[1].grad * params.w21.data;
    expect(inputs[0].grad).toBeCloseTo(bothWays, 12);
  });

  it("refuses another number of parameters", () => {
    expect(() => tinyNetwork([1, 2], sample)).toThrow(/tinyNetwork: theta/);
  });
});
