import { describe, expect, it } from "vitest";
import { coordinate, polyline, simplify, withinBox } from "#components/plots/path.ts";

describe("a path", () => {
  it("is written in tenths, as short as SVG allows", () => {
    expect([0.04, -0.55, 12.34, -3].map(coordinate)).toEqual(["0", "-.5", "12.3", "-3"]);
    expect(
      polyline([
        [0, 0],
        [1.25, -0.5],
      ]),
    ).toBe("M0 0l1.3-.5");
    expect(
      polyline([
        [0.25, 10],
        [0.5, 10.5],
        [1, 10],
      ]),
    ).toBe("M.3 10l.2.5.5-.5");
    expect(polyline([])).toBe("");
  });

  it("adds up to where it should be, however many steps it has", () => {
    const points = Array.from({ length: 500 }, (_, i) => [i * 0.149, Math.sin(i)] as const);
    const numbers = (polyline(points).match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const sum = (from: number) =>
      numbers.filter((_, i) => i % 2 === from).reduce((all, step) => all + step, 0);
    expect(sum(0)).toBeCloseTo(499 * 0.149, 1);
    expect(sum(1)).toBeCloseTo(Math.sin(499), 1);
  });

  it("loses the points that its neighbours already say, and no corner", () => {
    const line = [
      [0, 0],
      [1, 0.01],
      [2, 0],
      [2, 5],
    ] as const;
    expect(simplify(line, 0.1)).toEqual([
      [0, 0],
      [2, 0],
      [2, 5],
    ]);
  });

  it("keeps every point of a closed ring that matters", () => {
    const square = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ] as const;
    expect(simplify(square, 0.1)).toEqual(square);
  });
});

describe("a run that leaves the map", () => {
  it("is drawn to where it crosses the edge", () => {
    expect(withinBox([50, 50], [150, 50], 100, 100)).toEqual([100, 50]);
    expect(withinBox([50, 50], [50, -50], 100, 100)).toEqual([50, 0]);
    expect(withinBox([50, 50], [250, 450], 100, 100)).toEqual([75, 100]);
  });

  it("is left alone while it is inside", () => {
    expect(withinBox([50, 50], [99, 1], 100, 100)).toEqual([99, 1]);
  });
});
