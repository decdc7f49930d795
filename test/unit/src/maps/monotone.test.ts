import { describe, expect, it } from "vitest";
import { monotone } from "#src/maps/monotone.ts";

describe("the line of a profile", () => {
  it("goes through its points", () => {
    const path = monotone([
      [0, 0],
      [10, 20],
      [20, 25],
    ]);
    expect(path).toMatch(/^M0 0C.* 10 20C.* 20 25$/);
  });

  it("never leaves the heights of its points", () => {
    const path = monotone([
      [0, 0],
      [10, 100],
      [20, 100],
      [30, 101],
    ]);
    const heights = path.split(/[MC]/).flatMap((piece) =>
      piece
        .trim()
        .split(" ")
        .map(Number)
        .filter((_, i) => i % 2 === 1),
    );
    expect(Math.max(...heights)).toBeLessThanOrEqual(101);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
  });
});
