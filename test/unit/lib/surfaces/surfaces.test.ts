import { describe, expect, it } from "vitest";
import {
  bumpyCurve,
  eigen2,
  hessian2,
  himmelblau,
  quadratic,
  rastrigin,
  rosenbrock,
  type Surface,
  seeded,
} from "#lib/index.ts";
import { countArrays } from "../countArrays.ts";
import { gradientError } from "../gradientError.ts";

const surfaces: Surface[] = [
  quadratic([3]),
  quadratic([1, 20]),
  quadratic([1, 20], { angle: 0.7, center: [1, -2] }),
  quadratic([2, -1], { angle: -2 }),
  quadratic([0.5, 1, 2, 4]),
  bumpyCurve(),
  rosenbrock(),
  himmelblau(),
  rastrigin(1),
  rastrigin(),
];

describe.each(surfaces)("$name of $size parameters", (surface) => {
  const source = seeded(surface.size);
  const anywhere = () =>
    Float64Array.from(surface.domain, ([low, high]) => low + (high - low) * source());

  it("has the gradient that central differences measure", () => {
    for (let i = 0; i < 20; i++) expect(gradientError(surface, anywhere())).toBeLessThan(1e-6);
  });

  it("has no slope at its minima, and only higher ground around them", () => {
    const grads = new Float64Array(surface.size);
    for (const minimum of surface.minima) {
      const bottom = Float64Array.from(minimum);
      surface.gradient(bottom, grads);
      expect(Math.hypot(...grads)).toBeLessThan(1e-11);
      for (let i = 0; i < 20; i++) {
        const near = bottom.map((x) => x + 0.02 * (source() - 0.5));
        expect(surface.loss(near)).toBeGreaterThan(surface.loss(bottom));
      }
    }
  });

  it("lists its minima lowest first, all inside the domain", () => {
    const heights = surface.minima.map((minimum) => surface.loss(Float64Array.from(minimum)));
    for (let i = 1; i < heights.length; i++) {
      expect(heights[i]).toBeGreaterThanOrEqual(heights[i - 1] - 1e-12);
    }
    for (const minimum of surface.minima) {
      for (const [i, x] of minimum.entries()) {
        expect(x).toBeGreaterThanOrEqual(surface.domain[i][0]);
        expect(x).toBeLessThanOrEqual(surface.domain[i][1]);
      }
    }
  });

  it("has one interval a parameter", () => {
    expect(surface.domain).toHaveLength(surface.size);
  });

  it("reads without writing, and allocates nothing", () => {
    const params = anywhere();
    const before = params.slice();
    const grads = new Float64Array(surface.size);
    const arrays = countArrays(() => {
      surface.loss(params);
      surface.gradient(params, grads);
    });
    expect(params).toEqual(before);
    expect(arrays).toBe(0);
  });
});

describe("quadratic", () => {
  it("is ½ Σ λu²", () => {
    expect(quadratic([1, 20]).loss(Float64Array.of(2, 3))).toBe((4 + 20 * 9) / 2);
    const moved = quadratic([1, 20], { center: [5, 5] });
    expect(moved.loss(Float64Array.of(7, 8))).toBe((4 + 20 * 9) / 2);
    expect(moved.minima).toEqual([[5, 5]]);
  });

  it("turned counter-clockwise has its axes turned", () => {
    const turned = quadratic([1, 20], { angle: Math.PI / 2 });
    expect(turned.loss(Float64Array.of(0, 2))).toBeCloseTo(2, 12);
    expect(turned.loss(Float64Array.of(2, 0))).toBeCloseTo(40, 12);
  });

  it("keeps its curvatures when turned", () => {
    const hessian = hessian2(quadratic([1, 20], { angle: 0.7 }), [0.3, -2]);
    const { values, vectors } = eigen2(hessian);
    expect(values[0]).toBeCloseTo(20, 6);
    expect(values[1]).toBeCloseTo(1, 6);
    expect(Math.abs(vectors[1][0])).toBeCloseTo(Math.cos(0.7), 6);
  });

  it("with a negative curvature is a saddle and has no minimum", () => {
    expect(quadratic([2, -1]).minima).toEqual([]);
    expect(quadratic([2, 0]).minima).toEqual([]);
  });

  it("refuses what it cannot make", () => {
    expect(() => quadratic([1, Number.NaN])).toThrow(
      "quadratic: curvature must be a finite number",
    );
    expect(() => quadratic([1], { center: [1, 2] })).toThrow(
      "quadratic: center must have 1 entries",
    );
    expect(() => quadratic([1, 2, 3], { angle: 1 })).toThrow("curvatures must have 2 entries");
  });
});

describe("the classic surfaces", () => {
  it("rosenbrock is 0 at (1, 1) and 24.2 at the usual start (−1.2, 1)", () => {
    expect(rosenbrock().loss(Float64Array.of(1, 1))).toBe(0);
    expect(rosenbrock().loss(Float64Array.of(-1.2, 1))).toBeCloseTo(24.2, 12);
    expect(rosenbrock().minima).toEqual([[1, 1]]);
  });

  it("himmelblau has four minima of height 0, one of them (3, 2)", () => {
    const { minima, loss } = himmelblau();
    expect(minima).toHaveLength(4);
    expect(minima).toContainEqual([3, 2]);
    for (const minimum of minima) expect(loss(Float64Array.from(minimum))).toBeLessThan(1e-25);
  });

  it("rastrigin has its lowest minimum 0 at the origin and 11 false or true ones an axis", () => {
    const { minima, loss } = rastrigin();
    expect(minima).toHaveLength(121);
    expect(Math.hypot(...minima[0])).toBeLessThan(1e-15);
    expect(loss(Float64Array.of(0, 0))).toBe(0);
    expect(rastrigin(1).minima).toHaveLength(11);
    for (const [x] of rastrigin(1).minima) expect(Math.abs(x - Math.round(x))).toBeLessThan(0.03);
  });

  it("rastrigin has one or two parameters", () => {
    expect(() => rastrigin(0)).toThrow("rastrigin: size must be a whole number of at least 1");
    expect(() => rastrigin(3)).toThrow("rastrigin: size must be 1 or 2, but got 3");
  });
});
