import { expect, it } from "vitest";
import { dotsPath } from "#components/plots/dots.ts";

it("each point starts from the one before, from left to right", () => {
  const discs = dotsPath(0, [
    [30, 5],
    [10, 20],
    [10, 8],
  ]);
  expect(discs).toBe("m10 8h0m0 12h0m20-15h0");
});

it("two points at one place are drawn once", () => {
  const squares = dotsPath(2, [
    [4, 4],
    [4, 4],
  ]);
  expect(squares).toBe("m4 4h5v5h-5z");
});
