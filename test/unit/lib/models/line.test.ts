import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { descend, gradientDescent, lineLoss, penguins, standardise } from "#lib/index.ts";
import { gradientError } from "../gradientError.ts";

const golden = JSON.parse(
  readFileSync(new URL("../../../golden/models.json", import.meta.url), "utf8"),
).line;
const x = penguins.map(({ flipperLength }) => flipperLength);
const y = penguins.map(({ bodyMass }) => bodyMass);
const raw = lineLoss(x, y);
const standard = lineLoss(standardise(x).values, standardise(y).values);

/** The loss as it is defined: a sum over the points. */
const direct = (w: number, b: number) =>
  x.reduce((sum, xi, i) => sum + (w * xi + b - y[i]) ** 2, 0) / (2 * x.length);

describe("lineLoss on the penguins", () => {
  it("has the minimum, the floor and the curvatures that numpy finds", () => {
    expect(raw.minimum[0] / golden.w).toBeCloseTo(1, 11);
    expect(raw.minimum[1] / golden.b).toBeCloseTo(1, 11);
    expect(raw.floor / golden.floor).toBeCloseTo(1, 11);
    expect(raw.curvatures[0] / golden.curvatures[0]).toBeCloseTo(1, 12);
    expect(raw.curvatures[1] / golden.curvatures[1]).toBeCloseTo(1, 8);
  });

  it("is the mean over the points that it is defined as", () => {
    for (const [w, b] of [
      [0, 0],
      [50, -5800],
      [49.7, -5780.8],
      [-3, 1e5],
    ]) {
      expect(raw.loss(Float64Array.of(w, b)) / direct(w, b)).toBeCloseTo(1, 11);
    }
  });

  it("has the gradient that central differences measure", () => {
    for (const params of [
      [0, 0],
      [1.3, -0.4],
      [-2, 2],
    ]) {
      expect(gradientError(standard, params)).toBeLessThan(1e-8);
    }
    expect(gradientError(raw, [40, -3000], 1e-2)).toBeLessThan(1e-6);
  });

  it("is the floor at its minimum, with no slope", () => {
    const minimum = Float64Array.from(standard.minimum);
    const grads = new Float64Array(2);
    standard.gradient(minimum, grads);
    expect(Math.hypot(...grads)).toBeLessThan(1e-14);
    expect(standard.loss(minimum)).toBeCloseTo(standard.floor, 14);
    expect(standard.minima).toEqual([standard.minimum]);
  });

  it("has the residual of every point", () => {
    const params = Float64Array.of(50, -5800);
    const squares = x.reduce((sum, _, i) => sum + raw.residual(params, i) ** 2, 0);
    expect(squares / (2 * x.length) / raw.loss(params)).toBeCloseTo(1, 11);
    expect(raw.residual(params, 0)).toBe(50 * 181 - 5800 - 3750);
  });

  it("in standard units is round, and one step of γ = 1 lands", () => {
    expect(standard.curvatures[0]).toBeCloseTo(1, 12);
    expect(standard.curvatures[1]).toBeCloseTo(1, 12);
    const { steps } = descend(standard, [-1, 1], gradientDescent(), 1, 1);
    expect(steps[1].params[0]).toBeCloseTo(standard.minimum[0], 12);
  });

  it("has a domain around the minimum, where the loss has risen by 2 var y at the ends", () => {
    const [[left, right], [low, high]] = standard.domain;
    const [w, b] = standard.minimum;
    for (const end of [
      [left, b],
      [right, b],
      [w, low],
      [w, high],
    ]) {
      expect(standard.loss(Float64Array.from(end)) - standard.floor).toBeCloseTo(2, 10);
    }
  });
});

describe("lineLoss", () => {
  it("finds a line without errors exactly", () => {
    const { minimum, floor } = lineLoss([0, 1, 2, 3], [1, 3, 5, 7]);
    expect(minimum).toEqual([2, 1]);
    expect(floor).toBe(0);
  });

  it("copes with points on a level line", () => {
    const { minimum, domain } = lineLoss([0, 1], [5, 5]);
    expect(minimum).toEqual([0, 5]);
    expect(domain[1]).toEqual([3, 7]);
  });

  it("refuses points of which no line is best, and lists of different lengths", () => {
    expect(() => lineLoss([2, 2], [1, 3])).toThrow("lineLoss: x must hold two different values");
    expect(() => lineLoss([], [])).toThrow("lineLoss: x must hold two different values");
    expect(() => lineLoss([1, 2], [1])).toThrow("lineLoss: y must have 2 entries, but got 1");
  });
});
