import { mean, variance } from "d3-array";
import { describe, expect, it } from "vitest";
import { normal, seeded, shuffle } from "#lib/index.ts";

const draws = (source: () => number, count: number) => Array.from({ length: count }, source);
const of = <T>(items: readonly T[]) => new Set(items).size;

describe("seeded", () => {
  it("gives the same numbers for the same seed", () => {
    expect(draws(seeded(42), 5)).toEqual(draws(seeded(42), 5));
  });

  it("keeps the numbers that shared links and pictures rely on", () => {
    expect(draws(seeded(11), 2)).toEqual([0.2403310495428741, 0.2763083253521472]);
  });

  it("is uniform in [0, 1)", () => {
    const numbers = draws(seeded(3), 20000);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(mean(numbers)).toBeCloseTo(1 / 2, 2);
    expect(variance(numbers)).toBeCloseTo(1 / 12, 2);
  });

  it("starts neighbouring seeds far apart, so that runs over seeds are independent", () => {
    const firsts = Array.from({ length: 2000 }, (_, seed) => seeded(seed)());
    expect(mean(firsts)).toBeCloseTo(1 / 2, 1);
    expect(variance(firsts)).toBeCloseTo(1 / 12, 2);
    expect(of(firsts)).toBe(2000);
  });

  it("takes negative, large and fractional seeds by their whole part modulo 2³²", () => {
    const first = (seed: number) => seeded(seed)();
    expect(of([0, 1, -1, 2 ** 31, 2 ** 32 - 2].map(first))).toBe(5);
    expect(first(7.9)).toBe(first(7));
    expect(first(2 ** 32 + 7)).toBe(first(7));
    expect(first(-1)).toBe(first(2 ** 32 - 1));
  });

  it.each([Number.NaN, Infinity, -Infinity])("refuses the seed %d", (seed) => {
    expect(() => seeded(seed)).toThrow(`seeded: seed must be a finite number, but got ${seed}`);
  });
});

describe("normal", () => {
  it("has the mean and the deviation asked for", () => {
    const numbers = draws(normal(seeded(5), 10, 3), 20000);
    expect(mean(numbers)).toBeCloseTo(10, 1);
    expect(Math.sqrt(variance(numbers) as number)).toBeCloseTo(3, 1);
  });

  it("is standard unless told otherwise", () => {
    expect(draws(normal(seeded(5)), 4)).toEqual(draws(normal(seeded(5), 0, 1), 4));
  });
});

describe("shuffle", () => {
  it("returns every item once and leaves the array as it was", () => {
    const items = Object.freeze([1, 2, 3, 4, 5, 6, 7]);
    const shuffled = shuffle(items, seeded(1));
    expect(shuffled).not.toEqual(items);
    expect(shuffled.toSorted()).toEqual(items);
  });

  it("gives the same order for the same seed", () => {
    expect(shuffle([1, 2, 3, 4, 5], seeded(9))).toEqual(shuffle([1, 2, 3, 4, 5], seeded(9)));
  });

  it("makes every order equally likely", () => {
    const source = seeded(2);
    const counts = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const order = shuffle("abc", source).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it.each([0, 1])("copes with %d items", (length) => {
    expect(shuffle(new Array(length).fill("x"), seeded(1))).toHaveLength(length);
  });
});
