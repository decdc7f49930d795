import { describe, expect, it } from "vitest";
import { nearestMinimum } from "#lib/surfaces/nearestMinimum.ts";

const minima = [
  [0, 0],
  [1, 0],
  [1, 0.1],
];

describe("nearestMinimum", () => {
  it("names the nearest of the minima within reach", () => {
    expect(nearestMinimum(minima, [0.98, 0.09])).toBe(2);
    expect(nearestMinimum(minima, [0.98, 0.01])).toBe(1);
  });
  it("names none when all are too far away", () => {
    expect(nearestMinimum(minima, [0.5, 0])).toBe(-1);
    expect(nearestMinimum(minima, [0.4, 0], 0.5)).toBe(0);
    expect(nearestMinimum([], [0, 0])).toBe(-1);
  });
});
