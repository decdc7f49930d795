import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  eigen2,
  finiteDifference,
  hessian2,
  himmelblau,
  quadratic,
  rosenbrock,
} from "#lib/index.ts";

const golden: {
  matrix: [[number, number], [number, number]];
  values: number[];
  vectors: number[][];
}[] = JSON.parse(
  readFileSync(new URL("../../../golden/models.json", import.meta.url), "utf8"),
).symmetric;

describe("hessian2", () => {
  it("is that of rosenbrock in closed form", () => {
    for (const [x, y] of [
      [1, 1],
      [-1.2, 1],
      [0, 2],
    ]) {
      const [[xx, xy], [yx, yy]] = hessian2(rosenbrock(), [x, y]);
      expect(xx).toBeCloseTo(2 - 400 * (y - 3 * x * x), 5);
      expect(xy).toBeCloseTo(-400 * x, 5);
      expect(yx).toBe(xy);
      expect(yy).toBeCloseTo(200, 5);
    }
  });

  it("at rosenbrock's minimum has the curvatures 1002 and 0.4", () => {
    const { values } = eigen2(hessian2(rosenbrock(), [1, 1]));
    expect(values[0]).toBeCloseTo(1001.6, 1);
    expect(values[1]).toBeCloseTo(0.3994, 3);
  });

  it("tells hilltop, saddle and valley of himmelblau apart", () => {
    const signs = (x: number, y: number) =>
      eigen2(hessian2(himmelblau(), [x, y])).values.map(Math.sign);
    expect(signs(-0.270845, -0.923039)).toEqual([-1, -1]);
    expect(signs(0.0866775, 2.884255)).toEqual([1, -1]);
    expect(signs(3, 2)).toEqual([1, 1]);
  });

  it("is for two parameters", () => {
    expect(() => hessian2(quadratic([1]), [0])).toThrow("hessian2: the objective's parameters");
  });
});

describe("eigen2", () => {
  it.each(golden)("of $matrix is that of numpy", ({ matrix, values, vectors }) => {
    const mine = eigen2(matrix);
    for (const i of [0, 1]) {
      expect(mine.values[i]).toBeCloseTo(values[i], 13);
      const along = mine.vectors[i][0] * vectors[i][0] + mine.vectors[i][1] * vectors[i][1];
      expect(Math.abs(along)).toBeCloseTo(1, 13);
    }
  });

  it("of a round bowl has two unit vectors that stand square", () => {
    const { values, vectors } = eigen2([
      [3, 0],
      [0, 3],
    ]);
    expect(values).toEqual([3, 3]);
    expect(vectors[0][0] * vectors[1][0] + vectors[0][1] * vectors[1][1]).toBe(0);
  });
});

describe("finiteDifference", () => {
  it("measures the slope along one parameter and leaves the point where it was", () => {
    const params = Object.freeze([2, 3]);
    expect(finiteDifference(quadratic([1, 20]), params, 0)).toBeCloseTo(2, 9);
    expect(finiteDifference(quadratic([1, 20]), params, 1)).toBeCloseTo(60, 8);
  });

  it("is worse with a step that is too small than with the usual one", () => {
    const error = (h: number) => Math.abs(finiteDifference(rosenbrock(), [-1.2, 1], 0, h) + 215.6);
    expect(error(1e-5)).toBeLessThan(1e-6);
    expect(error(1e-12)).toBeGreaterThan(1e-4);
  });

  it("refuses a step of 0", () => {
    expect(() => finiteDifference(quadratic([1]), [1], 0, 0)).toThrow(
      "finiteDifference: h must be",
    );
  });
});
