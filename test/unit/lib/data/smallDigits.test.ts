import { describe, expect, it } from "vitest";
import { DIGIT_PIXELS, drawnDigit, SMALL_SIDE, smallDigits } from "#lib/index.ts";

describe("smallDigits", () => {
  it("averages four pixels to one and marks the class", () => {
    const pixels = new Uint8Array(DIGIT_PIXELS);
    pixels[0] = 255;
    pixels[29] = 255;
    pixels[27] = 51;
    const { inputs, targets, count, inputWidth } = smallDigits({
      pixels,
      labels: Uint8Array.of(7),
    });
    expect([count, inputWidth]).toEqual([1, 196]);
    expect(inputs[0]).toBeCloseTo(0.5, 12);
    expect(inputs[13]).toBeCloseTo(0.05, 12);
    expect(inputs.reduce((sum, ink) => sum + ink, 0)).toBeCloseTo(0.55, 12);
    expect([...targets]).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 0, 0]);
  });

  it("refuses half a picture", () => {
    expect(() => smallDigits({ pixels: new Uint8Array(5), labels: Uint8Array.of(1) })).toThrow(
      "smallDigits: pixels",
    );
  });
});

describe("drawnDigit", () => {
  const one = [
    [
      [10, 10],
      [10, 60],
    ],
  ] as const;
  const rows = (picture: Float64Array) =>
    Array.from({ length: SMALL_SIDE }, (_, r) =>
      picture.slice(r * SMALL_SIDE, (r + 1) * SMALL_SIDE).reduce((sum, ink) => sum + ink, 0),
    );

  it("brings a stroke of any size to 20/28 of the picture, in its middle", () => {
    const inked = rows(drawnDigit(one)).filter((ink) => ink > 0.2).length;
    expect(inked).toBe(10);
    const moved = one.map((stroke) => stroke.map(([x, y]) => [3 * x + 500, 3 * y - 40] as const));
    for (const [i, ink] of drawnDigit(moved).entries())
      expect(ink).toBeCloseTo(drawnDigit(one)[i], 9);
  });

  it("puts the centre of mass in the middle", () => {
    const hook = drawnDigit([
      ...one,
      [
        [10, 60],
        [30, 60],
        [30, 50],
        [12, 55],
      ],
    ]);
    let [mass, x, y] = [0, 0, 0];
    for (const [i, ink] of hook.entries()) {
      mass += ink;
      x += ink * ((i % SMALL_SIDE) + 0.5);
      y += ink * (Math.floor(i / SMALL_SIDE) + 0.5);
    }
    expect(x / mass).toBeCloseTo(7, 0.5);
    expect(y / mass).toBeCloseTo(7, 0.5);
  });

  it("takes a dot, and nothing at all", () => {
    expect(drawnDigit([[[4, 4]]]).some((ink) => ink > 0.5)).toBe(true);
    expect(drawnDigit([]).every((ink) => ink === 0)).toBe(true);
  });
});
