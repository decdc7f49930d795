import { describe, expect, it } from "vitest";
import { finiteDifference } from "#lib/surfaces/finiteDifference.ts";
import { levelCurve } from "#lib/surfaces/levelCurve.ts";

const slopeAt = (curve: ReturnType<typeof levelCurve>, w: number) => {
  const grads = new Float64Array(1);
  curve.gradient(Float64Array.of(w), grads);
  return grads[0];
};

describe("levelCurve", () => {
  const curve = levelCurve();
  const [[low, high]] = curve.domain;
  const places = Array.from({ length: 46 }, (_, i) => low + ((high - low) * i) / 45);

  it("has the slope of its own loss everywhere", () => {
    for (const w of places) {
      const measured = finiteDifference(curve, [w], 0);
      expect(slopeAt(curve, w)).toBeCloseTo(measured, 6);
    }
  });

  it("has the curvature of its own slope everywhere", () => {
    const h = 1e-5;
    for (const w of places) {
      const measured = (slopeAt(curve, w + h) - slopeAt(curve, w - h)) / (2 * h);
      expect(curve.curvature(w)).toBeCloseTo(measured, 5);
    }
  });

  it("is exactly level where it was asked to be, and says what kind of place that is", () => {
    expect(curve.levels.map(({ kind }) => kind)).toEqual([
      "inflection",
      "minimum",
      "maximum",
      "minimum",
    ]);
    for (const { at, kind } of curve.levels) {
      expect(Math.abs(slopeAt(curve, at))).toBe(0);
      const bend = Math.sign(curve.curvature(at));
      expect(bend).toBe({ minimum: 1, maximum: -1, inflection: 0 }[kind]);
    }
  });

  it("keeps the sign of its slope at a shelf and changes it at a turn", () => {
    for (const { at, kind } of curve.levels) {
      const product = slopeAt(curve, at - 0.01) * slopeAt(curve, at + 0.01);
      expect(product > 0).toBe(kind === "inflection");
    }
  });

  it("has its lowest minimum first, at the height of the floor", () => {
    const losses = curve.minima.map((minimum) => curve.loss(Float64Array.from(minimum)));
    expect(losses).toEqual([...losses].sort((a, b) => a - b));
    expect(levelCurve({ floor: 0.7 }).loss(Float64Array.from(curve.minima[0]))).toBeCloseTo(
      0.7,
      12,
    );
  });

  it("takes other places", () => {
    const bowl = levelCurve({ turns: [2], shelves: [], scale: 1, floor: 0 });
    expect(bowl.loss(Float64Array.of(5))).toBeCloseTo(4.5, 12);
  });

  it("refuses an even number of turns and a scale that is not positive", () => {
    expect(() => levelCurve({ turns: [0, 1] })).toThrow(
      "levelCurve: turns must be odd in number, but got 2",
    );
    expect(() => levelCurve({ scale: 0 })).toThrow(RangeError);
    expect(() => levelCurve({ shelves: [Number.NaN] })).toThrow(RangeError);
  });
});
