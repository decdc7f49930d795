import { describe, expect, it } from "vitest";
import { descend, gradientDescent, quadratic } from "#lib/index.ts";
import { largestLearningRate, regimeOf, stepFactor } from "#lib/training/regime.ts";

const curvature = 4;
const walk = (learningRate: number) =>
  descend(quadratic([curvature]), [1], gradientDescent(), learningRate, 20).steps.map(
    (step) => step.params[0],
  );

describe("the factor 1 − γλ", () => {
  it.each([0, 0.1, 0.25, 0.4, 0.5, 0.6])("is what each step multiplies by at γ = %d", (rate) => {
    const [from, to] = walk(rate);
    expect(to).toBeCloseTo(stepFactor(rate, curvature) * from, 12);
  });

  it.each([
    [0, "still"],
    [0.1, "monotone"],
    [0.25, "exact"],
    [0.4, "oscillating"],
    [0.5, "edge"],
    [0.6, "diverging"],
    [-0.1, "diverging"],
  ] as const)("at γ = %d names the walk %s", (rate, name) => {
    expect(regimeOf(stepFactor(rate, curvature))).toBe(name);
  });

  it("names what the walk does", () => {
    const monotone = walk(0.1);
    const oscillating = walk(0.4);
    const diverging = walk(0.6);
    expect(monotone.every((w, i) => i === 0 || (w > 0 && w < monotone[i - 1]))).toBe(true);
    expect(oscillating.every((w, i) => Math.sign(w) === (i % 2 ? -1 : 1))).toBe(true);
    expect(Math.abs(oscillating[20])).toBeLessThan(1e-4);
    expect(Math.abs(diverging[20])).toBeGreaterThan(10);
  });
});

describe("the largest learning rate", () => {
  it("is set by the strictest curvature, in whatever order they come", () => {
    expect(largestLearningRate([0.15, 4])).toBe(0.5);
    expect(largestLearningRate([4, 0.15])).toBe(0.5);
  });
});
