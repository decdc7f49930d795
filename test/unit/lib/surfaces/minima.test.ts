import { describe, expect, it } from "vitest";
import {
  curveMinima,
  himmelblau,
  type Objective,
  quadratic,
  rosenbrock,
  surfaceMinima,
} from "#lib/index.ts";

const curve = (loss: (x: number) => number, slope: (x: number) => number): Objective => ({
  size: 1,
  loss: (params) => loss(params[0]),
  gradient: (params, out) => {
    out[0] = slope(params[0]);
  },
});

describe("curveMinima", () => {
  it("finds the minima of a cosine and none of its maxima", () => {
    const found = curveMinima(
      curve(Math.cos, (x) => -Math.sin(x)),
      [-7, 7],
    );
    const places = found.map(([x]) => x).sort((a, b) => a - b);
    expect(places).toHaveLength(2);
    expect(places[0]).toBeCloseTo(-Math.PI, 14);
    expect(places[1]).toBeCloseTo(Math.PI, 14);
  });

  it("puts the lowest first", () => {
    const tilted = curve(
      (x) => x ** 4 / 4 - x ** 2 / 2 - 0.1 * x,
      (x) => x ** 3 - x - 0.1,
    );
    const [[first], [second]] = curveMinima(tilted, [-2, 2]);
    expect(first).toBeGreaterThan(0.9);
    expect(second).toBeLessThan(-0.9);
  });

  it("finds a kink", () => {
    const [[x]] = curveMinima(curve(Math.abs, Math.sign), [-1, 2]);
    expect(x).toBeCloseTo(0, 12);
  });

  it("takes no end of the interval and no level place for a minimum", () => {
    expect(
      curveMinima(
        curve(
          (x) => x,
          () => 1,
        ),
        [0, 1],
      ),
    ).toEqual([]);
    expect(
      curveMinima(
        curve(
          (x) => x ** 3,
          (x) => 3 * x * x,
        ),
        [-1, 1],
      ),
    ).toEqual([]);
    expect(
      curveMinima(
        curve(
          () => 1,
          () => 0,
        ),
        [-1, 1],
      ),
    ).toEqual([]);
  });

  it("passes over places where the curve is not defined", () => {
    const [[x], ...others] = curveMinima(
      curve(
        (t) => t - Math.log(t),
        (t) => 1 - 1 / t,
      ),
      [-2, 4],
    ).filter(([t]) => t > 0.1);
    expect(x).toBeCloseTo(1, 12);
    expect(others).toEqual([]);
  });
});

describe("surfaceMinima", () => {
  it("finds the four of himmelblau", () => {
    const surface = himmelblau();
    const found = surfaceMinima(surface, surface.domain).toSorted((a, b) => a[0] - b[0]);
    const known = surface.minima.toSorted((a, b) => a[0] - b[0]);
    expect(found).toHaveLength(4);
    for (const [i, [x, y]] of found.entries()) {
      expect(x).toBeCloseTo(known[i][0], 12);
      expect(y).toBeCloseTo(known[i][1], 12);
    }
  });

  it("finds the one of rosenbrock's bent valley", () => {
    const surface = rosenbrock();
    expect(surfaceMinima(surface, surface.domain)).toEqual([
      [expect.closeTo(1, 9), expect.closeTo(1, 9)],
    ]);
  });

  it("finds none on a saddle", () => {
    expect(
      surfaceMinima(quadratic([1, -1]), [
        [-1, 1],
        [-1, 1],
      ]),
    ).toEqual([]);
  });
});
