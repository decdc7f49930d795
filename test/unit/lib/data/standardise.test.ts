import { mean } from "d3-array";
import { describe, expect, it } from "vitest";
import { penguins, standardise } from "#lib/index.ts";

describe("standardise", () => {
  const masses = penguins.map(({ bodyMass }) => bodyMass);
  const { values, mean: middle, deviation } = standardise(masses);

  it("gives mean 0 and deviation 1", () => {
    expect(mean(values)).toBeCloseTo(0, 12);
    expect(mean(values, (z) => z * z)).toBeCloseTo(1, 12);
  });

  it("says how to go back", () => {
    for (const [i, z] of values.entries()) expect(middle + z * deviation).toBeCloseTo(masses[i], 9);
  });

  it("divides by the number of values, not by one less", () => {
    expect(standardise([0, 2])).toEqual({
      values: Float64Array.of(-1, 1),
      mean: 1,
      deviation: 1,
    });
  });

  it.each([[[]], [[3, 3, 3]], [[1, Number.NaN]]])("refuses %j, which has no spread", (same) => {
    expect(() => standardise(same)).toThrow("standardise: values must differ");
  });
});
