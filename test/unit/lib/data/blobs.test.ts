import { describe, expect, it } from "vitest";
import { blobs } from "#lib/index.ts";

describe("blobs", () => {
  it("scatters each blob around its centre with its own deviation", () => {
    const deviation = [0.5, 2];
    const centres = [
      [3, -1, 0],
      [10, 10, 10],
    ];
    const { inputs, targets, count, inputWidth } = blobs({ points: 4000, centres, deviation });
    for (let b = 0; b < 2; b++) {
      for (let d = 0; d < inputWidth; d++) {
        const values = Array.from({ length: count }, (_, i) => inputs[i * inputWidth + d]).filter(
          (_, i) => targets[i] === b,
        );
        const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
        const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
        expect(mean).toBeCloseTo(centres[b][d], 0.5);
        expect(Math.sqrt(variance)).toBeCloseTo(deviation[b], 0.5);
      }
    }
  });

  it("takes turns, and is the same for the same seed", () => {
    const options = { points: 5, centres: [[0], [9], [20]], seed: 3 };
    expect([...blobs(options).targets]).toEqual([0, 1, 2, 0, 1]);
    expect(blobs(options)).toEqual(blobs(options));
    expect(blobs({ ...options, seed: 4 })).not.toEqual(blobs(options));
  });

  it("refuses no points, no centre and a negative deviation", () => {
    expect(() => blobs({ points: 0, centres: [[0]] })).toThrow("blobs: points");
    expect(() => blobs({ centres: [] })).toThrow("blobs: the number of centres");
    expect(() => blobs({ centres: [[0]], deviation: -1 })).toThrow("blobs: deviation");
  });
});
