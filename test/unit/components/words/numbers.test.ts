import { describe, expect, it } from "vitest";
import { fixed, parseNumber, signed, significant } from "#components/words/numbers.ts";

describe("a number on the page", () => {
  it("has a real minus and never a negative zero", () => {
    expect(fixed(-1.5)).toBe("−1.50");
    expect(fixed(-0.001)).toBe("0.00");
  });

  it("says infinity and not-a-number as signs", () => {
    expect([fixed(Infinity), fixed(-Infinity), fixed(Number.NaN)]).toEqual(["∞", "−∞", "–"]);
  });

  it("keeps significant figures whatever its size", () => {
    expect(significant(0.012345)).toBe("0.0123");
    expect(significant(1234.5)).toBe("1235");
    expect(significant(0)).toBe("0");
  });

  it("writes the very small and the very large with a power of ten", () => {
    expect(significant(0.0000123)).toBe("1.23 × 10⁻⁵");
    expect(significant(-2.5e12, 2)).toBe("−2.5 × 10¹²");
  });
});

describe("a number that a reader typed", () => {
  it.each([
    ["0.25", 0.25],
    [" -3 ", -3],
    ["−1,5", -1.5],
    [".5", 0.5],
    ["1e-3", 0.001],
    ["2e−2", 0.02],
  ])("reads %j", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(["", "banana", "0x10", "1e999", "Infinity", "1 2", "--1", "1.2.3", "\ud800"])(
    "does not take %j for a number",
    (text) => {
      expect(parseNumber(text)).toBeUndefined();
    },
  );
});

describe("a change", () => {
  it("always shows its sign, with a real minus", () => {
    expect(signed(0.4321)).toBe("+0.432");
    expect(signed(-0.4321, 2)).toBe("−0.43");
    expect(signed(0)).toBe("0");
  });
});
