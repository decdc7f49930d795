import { describe, expect, it } from "vitest";
import { clusterContents, History, kMeans, onlineKMeans, takePoint } from "#lib/index.ts";
import { flowers, species } from "./iris.ts";

describe("clusterContents", () => {
  it("counts the classes, names clusters after the largest, and gives the impurity", () => {
    const { counts, names, impurity } = clusterContents([0, 0, 0, 1, 1], [2, 2, 1, 1, 1], 3, 3);
    expect([...counts]).toEqual([0, 1, 2, 0, 2, 0, 0, 0, 0]);
    expect([...names]).toEqual([2, 1, -1]);
    expect(impurity).toBeCloseTo(1 / 5, 12);
  });

  it("takes a reader's names instead", () => {
    const { impurity } = clusterContents([0, 0, 0, 1, 1], [2, 2, 1, 1, 1], 2, 3, [1, -1]);
    expect(impurity).toBeCloseTo(4 / 5, 12);
  });

  it("finds 16 of 150 flowers in the wrong cluster of Iris, as is well known", () => {
    const start = [0, 50, 100].flatMap((i) => [...flowers.inputs.subarray(4 * i, 4 * i + 4)]);
    const end = new History(kMeans(flowers, start)).all().at(-1);
    const { impurity } = clusterContents(end?.clusters ?? [], species, 3, 3);
    expect(impurity * 150).toBeCloseTo(16, 9);
  });

  it("refuses classes that do not belong to the points", () => {
    expect(() => clusterContents([0, 1], [0], 2, 1)).toThrow("clusterContents: classes");
  });
});

describe("onlineKMeans", () => {
  it("moves only the nearest centre, to the mean of its points and its start", () => {
    const state = onlineKMeans([0, 0, 10, 10], 2);
    expect(takePoint(state, Float64Array.of(3, 0))).toBe(0);
    expect(takePoint(state, Float64Array.of(0, 3))).toBe(0);
    expect(takePoint(state, Float64Array.of(12, 10))).toBe(1);
    expect([...state.centres]).toEqual([1, 1, 11, 10]);
    expect([...state.counts]).toEqual([3, 2]);
  });
});
