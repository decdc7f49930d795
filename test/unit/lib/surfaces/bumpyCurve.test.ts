import { describe, expect, it } from "vitest";
import { basins, bumpyCurve, gradientDescent } from "#lib/index.ts";

const curve = bumpyCurve();
const starts = Float64Array.from({ length: 400 }, (_, i) => -4 + (8 * (i + 0.5)) / 400);
const ends = (learningRate: number, steps = 500) =>
  basins(curve, starts, gradientDescent, learningRate, { steps, minima: curve.minima });
const success = (learningRate: number) =>
  ends(learningRate).filter((end) => end === 0).length / starts.length;
const height = (x: number) => curve.loss(Float64Array.of(x));

describe("bumpyCurve", () => {
  it("has one lowest minimum and five false ones, of different depth and width", () => {
    expect(curve.minima).toHaveLength(6);
    const heights = curve.minima.map(([x]) => height(x));
    for (let i = 1; i < 6; i++) expect(heights[i] - heights[i - 1]).toBeGreaterThan(0.05);
    expect(heights[1] - heights[0]).toBeGreaterThan(0.5);
    const curvatures = curve.minima.map(([x]) => Math.round(slopeOfSlope(x)));
    expect(new Set(curvatures).size).toBe(6);
    expect(Math.min(...curvatures)).toBe(curvatures[0]);
  });

  it("with a small γ never lets a start out of its valley", () => {
    const byPlace = curve.minima.map(([x], index) => ({ x, index })).sort((a, b) => a.x - b.x);
    const order = byPlace.map(({ index }) => index);
    const reached = [...ends(0.005, 20000)].filter((end, i, all) => end !== all[i - 1]);
    expect(reached).toEqual(order);
  });

  it("with a growing γ reaches the deep valley from more starts, then from none", () => {
    expect(success(0.02)).toBeCloseTo(0.3, 1);
    expect(success(0.2)).toBeGreaterThan(success(0.02) + 0.1);
    expect(success(0.3)).toBeGreaterThan(success(0.2) + 0.1);
    expect(success(0.4)).toBeGreaterThan(success(0.3) + 0.1);
    expect(success(0.55)).toBe(1);
    expect(success(0.8)).toBe(0);
  });

  it("can be made so that a larger γ leaves the best valley first", () => {
    const wells = [
      { at: -1.5, depth: 1, width: 0.8 },
      { at: 1.5, depth: 1.6, width: 0.25 },
    ];
    const trap = bumpyCurve({ wells, curvature: 0.1, domain: [-3, 3] });
    expect(trap.minima[0][0]).toBeCloseTo(1.5, 1);
    const reach = (learningRate: number) =>
      basins(trap, starts, gradientDescent, learningRate, { steps: 500, minima: trap.minima });
    expect(reach(0.02).filter((end) => end === 0).length).toBeGreaterThan(150);
    expect(reach(0.6).filter((end) => end === 0).length).toBeLessThan(5);
    expect(reach(0.6).filter((end) => end === 1).length).toBeGreaterThan(390);
  });

  it("refuses impossible wells", () => {
    const well = { at: 0, depth: 1, width: 0 };
    expect(() => bumpyCurve({ wells: [well] })).toThrow("bumpyCurve: width must be positive");
    expect(() => bumpyCurve({ wells: [{ ...well, width: 1, depth: -1 }] })).toThrow(
      "bumpyCurve: depth must be at least 0",
    );
    expect(() => bumpyCurve({ curvature: -1 })).toThrow("bumpyCurve: curvature must be at least 0");
  });
});

function slopeOfSlope(x: number): number {
  const [above, below] = [new Float64Array(1), new Float64Array(1)];
  curve.gradient(Float64Array.of(x + 1e-5), above);
  curve.gradient(Float64Array.of(x - 1e-5), below);
  return (above[0] - below[0]) / 2e-5;
}
