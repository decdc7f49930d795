import { describe, expect, it } from "vitest";
import { finiteDifference } from "#lib/surfaces/finiteDifference.ts";
import { placeOfSlope } from "#lib/surfaces/placeOfSlope.ts";
import { quadratic } from "#lib/surfaces/quadratic.ts";
import { wallCurve } from "#lib/surfaces/wallCurve.ts";

const slopeAt = (curve: ReturnType<typeof wallCurve>, w: number) => {
  const grads = new Float64Array(1);
  curve.gradient(Float64Array.of(w), grads);
  return grads[0];
};

describe("wallCurve", () => {
  const curve = wallCurve();

  it("has the slope of its own loss everywhere", () => {
    for (let w = -6; w <= 2.6; w += 0.2) {
      expect(slopeAt(curve, w)).toBeCloseTo(finiteDifference(curve, [w], 0), 6);
    }
  });

  it("has one minimum, where the slope is 0", () => {
    expect(curve.minima).toHaveLength(1);
    expect(slopeAt(curve, curve.minima[0][0])).toBeCloseTo(0, 12);
  });

  it("refuses a curvature or a width that is not positive", () => {
    expect(() => wallCurve({ curvature: 0 })).toThrow(RangeError);
    expect(() => wallCurve({ width: -1 })).toThrow(RangeError);
  });
});

describe("placeOfSlope", () => {
  it("finds two places of a wall whose slopes are as 1 to 100", () => {
    const curve = wallCurve();
    const gentle = placeOfSlope(curve, 0.05, [-1, 2.6]);
    const steep = placeOfSlope(curve, 5, [-1, 2.6]);
    expect(slopeAt(curve, gentle)).toBeCloseTo(0.05, 14);
    expect(slopeAt(curve, steep) / slopeAt(curve, gentle)).toBeCloseTo(100, 11);
  });

  it("agrees with a bowl, where the slope is λw", () => {
    expect(placeOfSlope(quadratic([4]), 3, [-10, 10])).toBeCloseTo(0.75, 14);
  });

  it("refuses a slope that the interval does not have", () => {
    expect(() => placeOfSlope(quadratic([1]), 20, [-3, 3])).toThrow(
      "placeOfSlope: slope must be between those at the ends, -3 and 3, but got 20",
    );
  });
});
