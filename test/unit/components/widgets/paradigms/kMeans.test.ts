import { describe, expect, it } from "vitest";
import {
  dataNames,
  dataOf,
  domain,
  endsDiffer,
  moved,
  nearestWithin,
  runOf,
  spreadOf,
  startNames,
  startOf,
  withoutPoint,
  withPoint,
} from "#components/widgets/paradigms/KMeansModel.ts";

describe("the points of the k-means figure", () => {
  it.each(dataNames)("%s lie on the sheet", (name) => {
    const { inputs, count } = dataOf(name);
    expect(inputs).toHaveLength(2 * count);
    for (const [i, place] of inputs.entries()) {
      const [from, to] = domain[i % 2];
      expect(place).toBeGreaterThan(from);
      expect(place).toBeLessThan(to);
    }
  });

  it("are added, moved and removed one by one", () => {
    const one = withPoint(dataOf("own"), [3, 4]);
    const two = withPoint(one, [5, 6]);
    expect([...two.inputs]).toEqual([3, 4, 5, 6]);
    expect([...moved(two.inputs, 1, [7, 8])]).toEqual([3, 4, 7, 8]);
    expect([...withoutPoint(two, 0).inputs]).toEqual([5, 6]);
    expect(nearestWithin(two.inputs, [5.1, 6.1], 0.5)).toBe(1);
    expect(nearestWithin(two.inputs, [9, 1], 0.5)).toBe(-1);
  });
});

describe("its runs", () => {
  it.each(startNames)("end from the start %s on every data set", (start) => {
    for (const name of dataNames.filter((name) => name !== "own")) {
      const points = dataOf(name);
      expect(runOf(points, startOf(points, start, 4, 1))?.outcome?.reason).toBe("converged");
    }
  });

  it("have no more centres than points, and none without points", () => {
    const one = withPoint(dataOf("own"), [3, 4]);
    expect(startOf(one, "spread", 4, 1)).toHaveLength(2);
    expect(runOf(dataOf("own"), new Float64Array(0))).toBeUndefined();
    expect(spreadOf(dataOf("own"))).toBe(0);
  });

  it("end in different groups from different starts, as the figure's answer says", () => {
    expect(endsDiffer()).toBe(true);
  });
});
