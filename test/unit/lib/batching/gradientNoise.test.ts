import { describe, expect, it } from "vitest";
import {
  expectedNoise,
  gradientNoise,
  lineLoss,
  neverDrawn,
  pointVariance,
  visits,
} from "#lib/index.ts";

const x = [-2, -1, 0, 1, 2];
const y = [-3.2, -1.1, 0.3, 1.2, 4.1];
const line = lineLoss(x, y);
const params = Float64Array.of(0.3, -0.5);
const count = x.length;

/** Mean squared distance from the whole gradient over a list of batches. */
function exactly(batches: readonly number[][]): number {
  const whole = new Float64Array(2);
  const out = new Float64Array(2);
  line.gradient(params, whole);
  const distances = batches.map((batch) => {
    line.batchGradient(params, batch, out);
    return (out[0] - whole[0]) ** 2 + (out[1] - whole[1]) ** 2;
  });
  return distances.reduce((sum, d) => sum + d, 0) / batches.length;
}
const points = [0, 1, 2, 3, 4];
const pairs = points.flatMap((i) => points.map((j) => [i, j]));
const triples = pairs.flatMap((pair) => points.map((k) => [...pair, k]));
const distinct = (batch: readonly number[]) => new Set(batch).size === batch.length;

describe("expectedNoise", () => {
  const single = pointVariance(line, params);

  it("is σ² for one point", () => {
    expect(single).toBeCloseTo(exactly(points.map((i) => [i])), 12);
    expect(expectedNoise(single, 1, count)).toBe(single);
  });

  it.each([
    [2, pairs],
    [3, triples],
  ])("is the mean over every batch of %i there is", (size, batches) => {
    expect(expectedNoise(single, size, count, true)).toBeCloseTo(exactly(batches), 12);
    expect(expectedNoise(single, size, count)).toBeCloseTo(exactly(batches.filter(distinct)), 12);
  });

  it("is nothing for all the points, drawn without replacement", () => {
    expect(expectedNoise(single, count, count)).toBe(0);
    expect(expectedNoise(7, 1, 1)).toBe(0);
  });
});

describe("gradientNoise", () => {
  const single = pointVariance(line, params);

  it.each([true, false])("comes near what is expected; with replacement: %s", (replacement) => {
    for (const batchSize of [1, 2, 4]) {
      const { variance } = gradientNoise(line, params, { batchSize, draws: 20_000, replacement });
      const expected = expectedNoise(single, batchSize, count, replacement);
      expect(Math.abs(variance / expected - 1)).toBeLessThan(0.04);
    }
  });

  it("has one gradient a batch, the same for the same seed", () => {
    const draw = (seed: number) => gradientNoise(line, params, { batchSize: 2, draws: 9, seed });
    expect(draw(1).gradients).toHaveLength(18);
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it("is nothing when every batch is the whole", () => {
    const { variance } = gradientNoise(line, params, { batchSize: count, draws: 10 });
    expect(variance).toBeLessThan(1e-24);
  });

  it("refuses batch sizes that make no batch", () => {
    const draw = (batchSize: number) => () => gradientNoise(line, params, { batchSize, draws: 1 });
    expect(draw(0)).toThrow("gradientNoise: batchSize must be a whole number of at least 1");
    expect(draw(6)).toThrow("gradientNoise: batchSize must be at most the number of points, 5");
  });
});

describe("visits", () => {
  it("is once each where points are shuffled", () => {
    for (const times of visits(30, "reshuffled", 3)) expect([...times]).toEqual(Array(30).fill(1));
  });

  it("adds up to N where they are drawn, and leaves out (1 − 1/N)^N of them", () => {
    const epochs = visits(40, "withReplacement", 2000);
    const unseen = epochs.map((times) => times.filter((n) => n === 0).length / 40);
    for (const times of epochs) expect(times.reduce((sum, n) => sum + n)).toBe(40);
    const mean = unseen.reduce((sum, share) => sum + share) / epochs.length;
    expect(Math.abs(mean - neverDrawn(40))).toBeLessThan(0.005);
  });

  it("nears 1/e", () => {
    expect(neverDrawn(1)).toBe(0);
    expect(neverDrawn(2)).toBe(0.25);
    expect(neverDrawn(1e6)).toBeCloseTo(1 / Math.E, 5);
  });
});
