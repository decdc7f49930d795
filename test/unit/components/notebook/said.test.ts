import { expect, it } from "vitest";
import { said, saidList } from "#components/notebook/exercise/said.ts";

it("says a number without zeros that mean nothing", () => {
  expect([0.8, 1, -0.25, 100, 0.36363636].map(said)).toEqual([
    "0.8",
    "1",
    "−0.25",
    "100",
    "0.3636",
  ]);
});

it("says very large and very small numbers with a power of ten", () => {
  expect(said(1.5e12)).toBe("1.5 × 10¹²");
  expect(said(9.0949e-13)).toBe("9.095 × 10⁻¹³");
});

it("says what is no number as a dash, and what is endless as such", () => {
  expect(said(Number.NaN)).toBe("–");
  expect(said(undefined as unknown as number)).toBe("–");
  expect(said(-Infinity)).toBe("−∞");
});

it("says a list in brackets", () => {
  expect(saidList(Float64Array.of(1, 2.5, -0.1))).toBe("[1, 2.5, −0.1]");
  expect(saidList([])).toBe("[]");
});
