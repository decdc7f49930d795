import { describe, expect, it } from "vitest";
import { momentOf, walk } from "#components/widgets/gradient-descent/HowFarWalk.ts";

const lengthOf = (walker: "floor" | "wall", rate: number, clip?: number) => {
  const { w, next } = momentOf(walk(walker, rate, clip), 0, clip);
  return Math.abs((next?.w ?? Number.NaN) - w);
};

describe("the two walkers", () => {
  it.each([0.02, 0.2, 1, 5])("go as 1 to 100 with γ = %d", (rate) => {
    expect(lengthOf("wall", rate) / lengthOf("floor", rate)).toBeCloseTo(100, 8);
  });

  it("both get lower with a small step; with a large one the wall's flies over the floor", () => {
    for (const walker of ["floor", "wall"] as const) {
      const { loss, next } = momentOf(walk(walker, 0.2, undefined), 0);
      expect(next?.loss).toBeLessThan(loss);
    }
    const far = momentOf(walk("wall", 3, undefined), 0);
    expect(far.next?.loss).toBeGreaterThan(far.loss);
    expect(far.next?.w).toBeLessThan(0);
  });

  it("take no step longer than γc when clipped, and then do not fly", () => {
    const clip = 0.5;
    expect(lengthOf("wall", 3, clip)).toBeCloseTo(1.5, 12);
    expect(lengthOf("floor", 3, clip)).toBeCloseTo(0.15, 12);
    const { slope, used, loss, next } = momentOf(walk("wall", 3, clip), 0, clip);
    expect(slope).toBeCloseTo(5, 12);
    expect(used).toBeCloseTo(clip, 12);
    expect(next?.loss).toBeLessThan(loss);
  });

  it("break off at the last finite numbers", () => {
    const run = walk("wall", 1000, undefined);
    const end = momentOf(run, 12);
    expect(end.lost).toBe(true);
    expect(end.next).toBeUndefined();
    expect(Number.isFinite(end.loss)).toBe(true);
  });
});
