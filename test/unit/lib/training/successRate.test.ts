import { expect, it } from "vitest";
import { strideEffect, successRate } from "#lib/training/successRate.ts";

it("the success rate is the share of ends in minimum 0; a run without an end there counts as none", () => {
  expect(successRate([0, 0, 1, -1])).toBe(0.5);
  expect(successRate(Int16Array.of(-1, -2, 3))).toBe(0);
});

it.each([
  { rates: [0.3, 0.3, 0.9], effect: "helps" },
  { rates: [0.3, 0.1, 0], effect: "harms" },
  { rates: [0.3, 1, 0], effect: "both" },
  { rates: [0.3, 0.31, 0.29], effect: "neither" },
  { rates: [0.3], effect: "neither" },
])("against $rates.0 with the shortest stride, $rates $effect", ({ rates, effect }) => {
  expect(strideEffect(rates)).toBe(effect);
});
