import { describe, expect, it } from "vitest";
import { printed } from "#components/program/printed.ts";

describe("the value of a program's variable", () => {
  it.each([
    [3, "3"],
    [-2, "−2"],
    [0.12345, "0.123"],
    [-123456.7, "−123457"],
    [true, "true"],
    [[1, 2, 3], "[1 2 3]"],
    [[[1, 2], [3]], "[[1 2] [3]]"],
    [[0.25, -1.5], "(0.250, −1.500)"],
  ])("%j is printed as %s", (value, text) => {
    expect(printed(value)).toBe(text);
  });
});
