import { expect, it } from "vitest";
import { gradientCheck } from "#lib/surfaces/gradientCheck.ts";
import type { Objective } from "#lib/surfaces/objective.ts";

const exponential: Objective = {
  size: 1,
  loss: (params) => Math.exp(params[0]),
  gradient: (params, out) => {
    out[0] = Math.exp(params[0]);
  },
};

it("the error falls with h², and rises again when rounding takes over", () => {
  const error = (h: number) => gradientCheck(exponential, [0.3], 0, h).error;
  expect(error(1e-2) / error(1e-3)).toBeCloseTo(100, 1);
  expect(error(1e-12)).toBeGreaterThan(1000 * error(1e-5));
});

it("tells both sides of the nudge", () => {
  const { above, below, derivative } = gradientCheck(exponential, [0], 0, 0.1);
  expect(above).toBeCloseTo(Math.exp(0.1), 14);
  expect(below).toBeCloseTo(Math.exp(-0.1), 14);
  expect(derivative).toBe(1);
});
