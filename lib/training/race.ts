import type { AnyOptimizer } from "../optimizers/optimizer.ts";
import type { Objective } from "../surfaces/objective.ts";
import { lossCurve } from "./lossCurve.ts";

/** The middle of several runs at each step, and the band that holds the middle half of them. */
export interface Band {
  readonly low: readonly number[];
  readonly median: readonly number[];
  readonly high: readonly number[];
}

/** What became of one optimizer: its sweep over γ, and its races at the best of them. */
export interface RaceEntry {
  /** The median of `endLoss` for each learning rate; `Infinity` where most runs diverged. */
  readonly outcomes: readonly number[];
  /** Which learning rate had the lowest. */
  readonly best: number;
  /** Losses of the races, with other seeds than the sweep's. */
  readonly band: Band;
}

/** A land, and a start for each seed. */
export interface Course {
  readonly objective: Objective;
  start(seed: number): ArrayLike<number>;
}

export interface RaceOptions {
  readonly rates: readonly number[];
  readonly steps: number;
  /** The runs that choose γ. */
  readonly tuningSeeds: readonly number[];
  /** The runs that are shown. None of them chose γ. */
  readonly raceSeeds: readonly number[];
}

/**
 * Tunes γ by a sweep, and races with the best on fresh seeds. It yields after every run, so that a
 * page can make it in portions.
 */
export function* raceOne(
  { objective, start }: Course,
  makeOptimizer: () => AnyOptimizer,
  { rates, steps, tuningSeeds, raceSeeds }: RaceOptions,
): Generator<void, RaceEntry, void> {
  const outcomes: number[] = [];
  for (const rate of rates) {
    const ends: number[] = [];
    for (const seed of tuningSeeds) {
      ends.push(endLoss(lossCurve(objective, start(seed), makeOptimizer(), rate, steps)));
      yield;
    }
    outcomes.push(median(ends));
  }
  const best = bestOf(outcomes);
  const curves: ArrayLike<number>[] = [];
  for (const seed of raceSeeds) {
    curves.push(lossCurve(objective, start(seed), makeOptimizer(), rates[best], steps));
    yield;
  }
  return { outcomes, best, band: bandOf(curves) };
}

/** The mean loss over the last tenth of a run: one lucky step decides nothing. */
export function endLoss(losses: ArrayLike<number>): number {
  const count = Math.max(1, Math.floor(losses.length / 10));
  let sum = 0;
  for (let i = losses.length - count; i < losses.length; i++) sum += losses[i];
  return sum / count;
}

/** The index of the lowest outcome; the first of equals, and 0 if none is finite. */
export function bestOf(outcomes: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < outcomes.length; i++) if (outcomes[i] < outcomes[best]) best = i;
  return best;
}

/** The quartiles of several curves of equal length, step by step. A run that diverged counts as infinitely bad. */
export function bandOf(curves: readonly ArrayLike<number>[]): Band {
  const at = (share: number) =>
    Array.from(curves[0], (_, step) =>
      quantileOf(
        curves.map((curve) => curve[step]),
        share,
      ),
    );
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

/** The middle of several values, some of which may be infinite. */
export const median = (values: readonly number[]): number => quantileOf(values, 0.5);

/** Linear between neighbours in order, as R's type 7; between a number and ∞ that is ∞. */
function quantileOf(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const part = place - below;
  return part === 0 ? sorted[below] : (1 - part) * sorted[below] + part * sorted[below + 1];
}

/** The first step at which a median is at or below `goal`; undefined if it never is. */
export function stepsToGoal({ median: losses }: Band, goal: number): number | undefined {
  const found = losses.findIndex((loss) => loss <= goal);
  return found < 0 ? undefined : found;
}

/**
 * How forgiving an optimizer is: by what factor γ may be wrong. The largest over the smallest learning
 * rate, around the best one, whose outcome is at most `slack` above the lowest.
 */
export function forgiveness(
  { outcomes, best }: Pick<RaceEntry, "outcomes" | "best">,
  rates: readonly number[],
  slack: number,
): number {
  const fits = (i: number) => i >= 0 && i < rates.length && outcomes[i] <= outcomes[best] + slack;
  let [from, to] = [best, best];
  while (fits(from - 1)) from--;
  while (fits(to + 1)) to++;
  return rates[to] / rates[from];
}
