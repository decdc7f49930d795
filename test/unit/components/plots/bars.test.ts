import { describe, expect, it } from "vitest";
import { bars, largest, roundScale } from "#components/plots/bars.ts";

describe("bars", () => {
  it("draws one stroke a value, up for positive and down for negative", () => {
    expect(bars([1, -0.5, 0], 1, 20)).toBe("M.5 0v-20m1 20v10m1-10m1 0");
  });
  it("cuts what is larger than the scale", () => {
    expect(bars([3], 1, 20)).toBe("M.5 0v-20m1 20");
  });
});

describe("roundScale", () => {
  it("is the next 1, 2 or 5 of a power of ten", () => {
    expect([0.9, 1, 1.01, 3, 6, 0.0034].map(roundScale)).toEqual([1, 1, 2, 5, 10, 0.005]);
  });
  it("is 1 where there is nothing to scale", () => {
    expect(roundScale(0)).toBe(1);
    expect(roundScale(Number.NaN)).toBe(1);
  });
});

it("largest is the largest magnitude", () => {
  expect(largest([0.5, -2, 1])).toBe(2);
});
