import { describe, expect, it } from "vitest";
import { curveStepPlaces, onSheet, tangentEnds } from "#components/plots/curveStep.ts";
import { scalesOf } from "#components/plots/frame.ts";

const { x, y } = scalesOf({
  width: 200,
  height: 100,
  x: { domain: [-1, 1], ticks: [] },
  y: { domain: [0, 1], ticks: [] },
});

describe("a step over a curve on its sheet", () => {
  it("goes along the w axis to the place where it lands", () => {
    const places = curveStepPlaces(x, y, { w: 0.5, loss: 0.8 }, { w: -0.5, loss: 0.2 });
    expect(places.here).toEqual([150, 20].map((value) => expect.closeTo(value, 9)));
    expect(places.landing).toEqual([50, 80].map((value) => expect.closeTo(value, 9)));
    expect(places.along).toBeCloseTo(-100, 9);
    expect([places.hereOff, places.landingOff]).toEqual([false, false]);
  });

  it("ends at the neatline when it lands beyond it", () => {
    const places = curveStepPlaces(x, y, { w: 0.5, loss: 0.8 }, { w: -17, loss: 14 });
    expect(places.landing).toEqual([0, 0]);
    expect(places.landingOff).toBe(true);
  });

  it("stays on the sheet whatever the numbers are", () => {
    for (const loss of [Number.NaN, Infinity, -Infinity]) {
      const { place, off } = onSheet(x, y, { w: 0, loss });
      expect(off).toBe(true);
      expect(place.every(Number.isFinite)).toBe(true);
    }
  });
});

describe("a tangent", () => {
  it("has the slope of the curve in the units of the drawing, and the length asked for", () => {
    const { left, right } = tangentEnds(x, y, { w: 0, loss: 0.5 }, 2, 30);
    const [run, rise] = [right[0] - left[0], left[1] - right[1]];
    expect(Math.hypot(run, rise)).toBeCloseTo(60, 9);
    expect(rise / 100 / (run / 100)).toBeCloseTo(2, 9);
  });
});
