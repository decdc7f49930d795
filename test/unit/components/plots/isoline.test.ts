import { describe, expect, it } from "vitest";
import { isoline } from "#components/plots/isoline.ts";

const asIs = (column: number, row: number) => [column, row] as const;
const sample = (f: (x: number, y: number) => number, columns: number, rows: number) =>
  Float64Array.from({ length: columns * rows }, (_, k) => f(k % columns, Math.floor(k / columns)));

describe("isoline", () => {
  it("finds a straight border exactly", () => {
    const pieces = isoline(
      sample((x) => x - 1.25, 4, 3),
      4,
      3,
      asIs,
    );
    expect(pieces).toHaveLength(2);
    for (const [x] of pieces.flat()) expect(x).toBeCloseTo(1.25, 12);
  });
  it("finds a circle to within the size of a cell's bend, closed", () => {
    const f = (x: number, y: number) => (x - 10) ** 2 + (y - 10) ** 2 - 48.3;
    const ends = isoline(sample(f, 21, 21), 21, 21, asIs).flat();
    for (const [x, y] of ends) expect(Math.hypot(x - 10, y - 10)).toBeCloseTo(Math.sqrt(48.3), 1);
    const names = ends.map((end) => end.map((v) => v.toFixed(6)).join());
    for (const name of new Set(names))
      expect(names.filter((other) => other === name)).toHaveLength(2);
  });
  it("joins what the middle of a saddle joins", () => {
    const [first] = isoline([3, -1, -1, 3], 2, 2, asIs);
    // The two positive corners are one land: the pieces cut off the negative ones.
    expect(first[0][1] === 0 && first[1][0] === 1).toBe(true);
    const [cut] = isoline(
      [1, -3, -3, 1].map((v) => -v),
      2,
      2,
      asIs,
    );
    expect(cut).toBeDefined();
  });
  it("is empty where nothing changes its sign", () => {
    expect(isoline([1, 2, 3, 4], 2, 2, asIs)).toEqual([]);
  });
});
