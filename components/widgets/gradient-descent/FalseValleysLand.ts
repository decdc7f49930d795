import {
  basins,
  gradientDescent,
  type Interval,
  type Objective,
  type Surface,
} from "#lib/index.ts";
import { bumpyCurve } from "#lib/surfaces/bumpyCurve.ts";
import { curveMinima } from "#lib/surfaces/curveMinima.ts";
import { type CurveOutline, curveOutline } from "#lib/surfaces/curveOutline.ts";
import { curveRange } from "#lib/surfaces/curveRange.ts";
import { successRate } from "#lib/training/successRate.ts";

/** The part of the w axis that is drawn and that walks must end in. */
export const domain: Interval = [-4, 4];

/** Rates of the chart, evenly spread on its logarithmic axis. */
export const rates = { min: 0.005, max: 1 };
const columns = 25;
export const chartRates = Array.from(
  { length: columns },
  (_, i) => rates.min * (rates.max / rates.min) ** (i / (columns - 1)),
);

const startCount = 200;
const [left, right] = domain;
/** Where the walks of the strip begin: in the middle of even cells. */
export const starts = Float64Array.from(
  { length: startCount },
  (_, i) => left + ((right - left) * (i + 0.5)) / startCount,
);
const mostSteps = 400;

/** A curve of loss as the figure needs it. */
export interface Land {
  readonly objective: Objective;
  /** Lowest first. */
  readonly minima: Surface["minima"];
  readonly outline: CurveOutline;
  /** The losses that the drawing holds. */
  readonly range: Interval;
}

export function landOf(objective: Objective): Land {
  const outline = curveOutline(objective, domain);
  const lossAt = ([w]: readonly number[]) => objective.loss(Float64Array.of(w));
  const cell = (right - left) / 480;
  // At a pole the slope changes its sign as well, but nothing can rest there.
  const minima = curveMinima(objective, domain).filter(
    (minimum) =>
      Number.isFinite(lossAt(minimum)) &&
      !outline.gaps.some(([from, to]) => minimum[0] > from - cell && minimum[0] < to + cell),
  );
  const [low, high] = curveRange(outline, minima.map(lossAt));
  const margin = 0.08 * (high - low);
  return { objective, minima, outline, range: [low - margin, high + margin] };
}

/** The curve that the book draws. */
export const bookLand = landOf(bumpyCurve({ domain }));

/** Where walks with one γ end, for each of the starts. */
export interface Ends {
  readonly rate: number;
  readonly ends: Int16Array;
}

/** How many starts are walked between two looks at the clock. */
const batchSize = 8;

/** The ends of all walks with one γ; yields once, at the end, so that nothing half done is shown. */
export function* endsOf(land: Land, rate: number): Generator<Ends | undefined, void> {
  const ends = new Int16Array(startCount);
  for (let from = 0; from < startCount; from += batchSize) {
    const some = starts.subarray(from, from + batchSize);
    ends.set(basins(land.objective, some, gradientDescent, rate, optionsFor(land)), from);
    yield undefined;
  }
  yield { rate, ends };
}

const optionsFor = ({ minima }: Land) => ({ steps: mostSteps, minima, domain });

/** The share of starts whose walk ends in the lowest valley. */
export function shareAtLowest(land: Land, rate: number): number {
  return successRate(basins(land.objective, starts, gradientDescent, rate, optionsFor(land)));
}

/** The share for each rate of the chart, as far as it has been worked out. */
export function* sharesOf(land: Land): Generator<readonly number[], void> {
  const shares: number[] = [];
  for (const rate of chartRates) {
    for (const step of endsOf(land, rate)) {
      if (step) shares.push(successRate(step.ends));
      yield [...shares];
    }
  }
}

/** A stretch of neighbouring starts that end in the same place. */
export interface Stretch {
  readonly end: number;
  /** Index of the first start and, not included, of the last. */
  readonly from: number;
  readonly to: number;
}

export function stretchesOf(ends: ArrayLike<number>): Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = 0; i < ends.length; i++) {
    const last = stretches[stretches.length - 1];
    if (last?.end === ends[i]) stretches[stretches.length - 1] = { ...last, to: i + 1 };
    else stretches.push({ end: ends[i], from: i, to: i + 1 });
  }
  return stretches;
}

/** Names of the valleys, the lowest first. */
export const letterOf = (end: number) => (end >= 0 && end < 10 ? "ABCDEFGHIJ"[end] : "");
