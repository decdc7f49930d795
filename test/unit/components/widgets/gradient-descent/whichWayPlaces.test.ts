import { describe, expect, it } from "vitest";
import { curve, placesToAsk, wayOf } from "#components/widgets/gradient-descent/WhichWayPlaces.ts";
import { descend, gradientDescent } from "#lib/index.ts";

const firstOf = (seed: number, count: number) => {
  const places = placesToAsk(seed);
  return Array.from({ length: count }, () => places.next().value);
};
const stepFrom = (w: number, learningRate: number) =>
  descend(curve, [w], gradientDescent(), learningRate, 1).steps;

describe("the places where the reader is asked", () => {
  const places = firstOf(9, 200);

  it("are the same for the same seed", () => {
    expect(firstOf(9, 200)).toEqual(places);
    expect(firstOf(10, 200)).not.toEqual(places);
  });

  it("lie on the sheet, and each is somewhere else than the one before", () => {
    const [[low, high]] = curve.domain;
    for (const [i, place] of places.entries()) {
      expect(place).toBeGreaterThan(low);
      expect(place).toBeLessThan(high);
      if (i > 0) expect(Math.abs(place - places[i - 1])).toBeGreaterThan(0.3);
    }
  });

  it("ask for every answer, and begin with a slope", () => {
    const ways = places.map((place) => wayOf(stepFrom(place, 0)[0].grads[0]));
    expect(new Set(ways)).toEqual(new Set(["grow", "shrink", "stay"]));
    expect(ways[0]).not.toBe("stay");
  });

  it("have the answer that a step gives", () => {
    for (const place of places) {
      const [now, next] = stepFrom(place, 0.01);
      const moved = Math.sign(next.params[0] - now.params[0]);
      expect(wayOf(now.grads[0])).toBe(["shrink", "stay", "grow"][moved + 1]);
    }
  });

  it("let the loss fall with the first learning rate", () => {
    for (const place of places) {
      const [now, next] = stepFrom(place, 0.15);
      expect(next.loss).toBeLessThanOrEqual(now.loss);
    }
  });
});
