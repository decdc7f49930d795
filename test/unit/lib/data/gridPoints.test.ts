import { expect, it } from "vitest";
import { gridPoints } from "#lib/data/gridPoints.ts";

it("lists the middles of the cells as a picture is stored, from the upper left", () => {
  expect([...gridPoints([0, 4], [0, 2], 2, 2)]).toEqual([1, 1.5, 3, 1.5, 1, 0.5, 3, 0.5]);
});

it("refuses a grid without cells", () => {
  expect(() => gridPoints([0, 1], [0, 1], 0, 2)).toThrow("gridPoints: columns");
});
