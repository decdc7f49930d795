import { expect, it } from "vitest";
import { accuracy } from "#lib/losses/accuracy.ts";

it("is the share of logits on the side of their label", () => {
  expect(accuracy([2, -1, 0.1, -3], [1, 0, 0, 0])).toBe(0.75);
  expect(accuracy([2, -1], [0, 1])).toBe(0);
});

it("takes an undecided logit of 0 for class 0", () => {
  expect(accuracy([0, 0], [0, 1])).toBe(0.5);
});
