import { describe, expect, it } from "vitest";
import { relief } from "#components/plots/relief.ts";

const flat = {
  domain: [
    [0, 10],
    [0, 10],
  ],
  width: 100,
  back: 50,
  front: 150,
  rise: 40,
} as const;

describe("relief", () => {
  it("puts the front below the back and height above its ground", () => {
    const land = relief({ ...flat, height: () => 0.5 });
    expect(land.project(0, 0)).toEqual([0, 130]);
    expect(land.project(10, 10)).toEqual([100, 30]);
    expect(land.ground(5)).toBe(100);
  });
  it("hides nothing on level land", () => {
    const land = relief({ ...flat, height: () => 1 });
    expect(land.isHidden(5, 9)).toBe(false);
    expect(land.isHidden(5, 0)).toBe(false);
  });
  it("hides what lies behind a wall, and not what lies before it or beside it", () => {
    const land = relief({ ...flat, height: (x, y) => (x > 2 && y > 4 && y < 5 ? 2 : 0) });
    expect(land.isHidden(5, 7)).toBe(true);
    expect(land.isHidden(5, 3)).toBe(false);
    expect(land.isHidden(1, 7)).toBe(false);
  });
  it("cuts slices from back to front", () => {
    const slices = relief({ ...flat, height: (x) => x / 10 }).slices(3, 2);
    expect(slices.map(({ ground }) => ground)).toEqual([50, 100, 150]);
    expect(slices[0].edge).toEqual([
      [0, -0],
      [50, -20],
      [100, -40],
    ]);
  });
  it("drapes a walk in seen and hidden pieces that meet, and drops what leaves the land", () => {
    const land = relief({ ...flat, height: (_x, y) => (y > 4 && y < 5 ? 0.8 : 0) });
    const pieces = land.drape([
      [5, 1],
      [5, 9.9],
      [5, 12],
    ]);
    expect(pieces.map(({ hidden }) => hidden)).toEqual([false, true, false]);
    for (const [i, { places }] of pieces.slice(1).entries()) {
      expect(places[0]).toEqual(pieces[i].places.at(-1));
    }
  });
});
