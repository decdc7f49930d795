import { describe, expect, it } from "vitest";
import {
  bookLand,
  chartRates,
  endsOf,
  landOf,
  letterOf,
  shareAtLowest,
  sharesOf,
  starts,
  stretchesOf,
} from "#components/widgets/gradient-descent/FalseValleysLand.ts";
import { basins, DIVERGED, descend, gradientDescent, NOT_SETTLED } from "#lib/index.ts";

const lastOf = <T>(values: Iterable<T>): T => [...values].at(-1) as T;

describe("the land of false valleys", () => {
  it("with a short stride a walk stays in the valley it began in", () => {
    const { ends } = lastOf(endsOf(bookLand, 0.02)) as { ends: Int16Array };
    expect(
      stretchesOf(ends)
        .map(({ end }) => letterOf(end))
        .join(""),
    ).toBe("EDBACF");
    for (const i of [3, 60, 100, 140, 190]) {
      const { steps } = descend(bookLand.objective, [starts[i]], gradientDescent(), 0.02, 2000);
      const [end] = steps[steps.length - 1].params;
      expect(end).toBeCloseTo(bookLand.minima[ends[i]][0], 2);
    }
  });

  it("sliced work ends where the library ends at once", () => {
    const { minima, objective } = bookLand;
    const options = { steps: 400, minima, domain: [-4, 4] as const };
    const whole = basins(objective, starts, gradientDescent, 0.35, options);
    const sliced = lastOf(endsOf(bookLand, 0.35)) as { ends: Int16Array };
    expect([...sliced.ends]).toEqual([...whole]);
  });

  it("the share of the chart is the share at that rate, for every rate", () => {
    const shares = lastOf(sharesOf(bookLand));
    expect(shares).toHaveLength(chartRates.length);
    for (const i of [0, 12, 24]) expect(shares[i]).toBe(shareAtLowest(bookLand, chartRates[i]));
  });

  it("the answer to the figure's question: the longer stride takes more starts to A", () => {
    expect(shareAtLowest(bookLand, 0.5)).toBeGreaterThan(2 * shareAtLowest(bookLand, 0.02));
    expect(shareAtLowest(bookLand, 0.7)).toBe(0);
  });

  it("a pole is a gap and no valley", () => {
    const land = landOf({
      size: 1,
      loss: ([w]) => 1 / w + (w * w) / 2,
      gradient: ([w], out) => {
        out[0] = -1 / (w * w) + w;
      },
    });
    expect(land.minima).toHaveLength(1);
    expect(land.minima[0][0]).toBeCloseTo(1, 9);
    expect(land.outline.gaps.length).toBeGreaterThan(0);
    const pit = landOf({
      size: 1,
      loss: ([w]) => -1 / (w * w),
      gradient: ([w], out) => {
        out[0] = 2 / w ** 3;
      },
    });
    expect(pit.minima).toEqual([]);
  });

  it("neighbouring starts with one end are one stretch", () => {
    expect(stretchesOf([0, 0, DIVERGED, NOT_SETTLED, NOT_SETTLED, 0])).toEqual([
      { end: 0, from: 0, to: 2 },
      { end: DIVERGED, from: 2, to: 3 },
      { end: NOT_SETTLED, from: 3, to: 5 },
      { end: 0, from: 5, to: 6 },
    ]);
  });
});
