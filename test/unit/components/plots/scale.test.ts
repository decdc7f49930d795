import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { every, heightForEqualScales, scalesOf } from "#components/plots/frame.ts";
import { linear, log } from "#components/plots/scale.ts";

const { document } = parseHTML("<html></html>");

describe("the scales of the live layer", () => {
  it.each(["linear", "log"] as const)("are those of Plot's frame: %s", (type) => {
    const domain: [number, number] = [0.02, 7.5];
    const plot = Plot.plot({
      document,
      width: 560,
      height: 92,
      margin: 0,
      x: { type, domain },
      y: { domain },
    });
    const axis = { domain, type, ticks: [] };
    const { x, y } = scalesOf({ width: 560, height: 92, x: axis, y: { domain, ticks: [] } });
    for (const value of [0.02, 0.5, 3, 7.5]) {
      expect(x.apply(value)).toBeCloseTo(plot.scale("x")?.apply(value), 9);
      expect(y.apply(value)).toBeCloseTo(plot.scale("y")?.apply(value), 9);
    }
  });

  it.each([linear([-2, 3], [0, 560]), log([1e-3, 10], [0, 560])])(
    "go back the way they came",
    (scale) => {
      expect(scale.invert(scale.apply(0.7))).toBeCloseTo(0.7, 12);
    },
  );
});

describe("ticks", () => {
  it("stand at whole multiples, free of the dust of floating point", () => {
    expect(every(0.1, 0.05, 0.45)).toEqual([0.1, 0.2, 0.3, 0.4]);
    expect(every(0.5, -1, 1)).toEqual([-1, -0.5, 0, 0.5, 1]);
  });

  it("share one scale on both axes at the height for equal scales", () => {
    const height = heightForEqualScales(560, [-2, 2], [0, 3]);
    const { x, y } = scalesOf({
      width: 560,
      height,
      x: { domain: [-2, 2], ticks: [] },
      y: { domain: [0, 3], ticks: [] },
    });
    expect(x.apply(1) - x.apply(0)).toBeCloseTo(y.apply(0) - y.apply(1), 12);
  });
});
