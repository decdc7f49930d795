import { describe, expect, it } from "vitest";
import { levelCurve } from "#lib/surfaces/levelCurve.ts";
import { quadratic } from "#lib/surfaces/quadratic.ts";
import { largestFallingRate } from "#lib/training/largestFallingRate.ts";

describe("largestFallingRate", () => {
  it("is 2/λ on a bowl, wherever the step begins", () => {
    for (const start of [-3, 0.001, 1, 40]) {
      expect(largestFallingRate(quadratic([5]), [start], 10)).toBeCloseTo(0.4, 12);
    }
  });

  it("with two parameters lies between the limits of the two curvatures", () => {
    const rate = largestFallingRate(quadratic([1, 10]), [1, 1], 10) as number;
    expect(rate).toBeGreaterThan(2 / 10);
    expect(rate).toBeLessThan(2 / 1);
  });

  it("is the first rise: a larger rate may land lower again", () => {
    const curve = levelCurve();
    const start = 1.5;
    const rate = largestFallingRate(curve, [start], 10) as number;
    const grads = new Float64Array(1);
    curve.gradient(Float64Array.of(start), grads);
    const after = (learningRate: number) =>
      curve.loss(Float64Array.of(start - learningRate * grads[0]));
    const before = curve.loss(Float64Array.of(start));
    for (let share = 0.02; share < 1; share += 0.02) {
      expect(after(share * rate)).toBeLessThanOrEqual(before);
    }
    expect(after(rate * 1.001)).toBeGreaterThan(before);
  });

  it("is undefined where there is no slope, and where nothing rises up to the largest rate", () => {
    expect(largestFallingRate(quadratic([1]), [0], 10)).toBeUndefined();
    expect(largestFallingRate(quadratic([1]), [1], 1.9)).toBeUndefined();
  });

  it("refuses a largest rate that is not positive", () => {
    expect(() => largestFallingRate(quadratic([1]), [1], 0)).toThrow(RangeError);
  });
});
