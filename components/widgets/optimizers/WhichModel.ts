import {
  bestOf,
  type DigitSet,
  type Engine,
  type Experiment,
  History,
  median,
  runExperiment,
  variations,
} from "#lib/index.ts";
import type { SweepRun } from "#lib/training/pool/sweep.ts";
import { byOptimizer, type OptimizerId, optimizers } from "../../optimizers/optimizers.ts";
import { choiceOf } from "../../optimizers/settings.ts";

export const problems = ["digits", "spirals"] as const;
export type Problem = (typeof problems)[number];

interface Trial {
  /** What every run shares, but for the data. */
  readonly base: Omit<Experiment, "data" | "optimizer" | "learningRate">;
  readonly rates: readonly number[];
  /** The runs that choose γ. */
  readonly tuningSeeds: readonly number[];
  /** The runs that are judged; none of them chose γ. */
  readonly judgedSeeds: readonly number[];
}

/** So many learning rates to each power of ten. */
const ladder = (from: number, perDecade: number, count: number) =>
  Array.from({ length: count }, (_, i) => Number((10 ** (from + i / perDecade)).toPrecision(1)));

export const trials: Readonly<Record<Problem, Trial>> = {
  digits: {
    base: {
      layers: [784, 128, 10],
      activation: "relu",
      loss: "softmaxCrossEntropy",
      batchSize: 64,
      steps: 300,
      examine: ["test"],
    },
    rates: ladder(-3.5, 2, 9),
    tuningSeeds: [1],
    judgedSeeds: [101, 102, 103],
  },
  spirals: {
    base: {
      layers: [2, 16, 16, 1],
      activation: "tanh",
      loss: "sigmoidCrossEntropy",
      batchSize: 20,
      steps: 400,
      examine: ["train"],
    },
    rates: ladder(-4, 2, 12),
    tuningSeeds: [1, 2, 3, 4, 5, 6, 7, 8],
    judgedSeeds: [101, 102, 103, 104, 105],
  },
};

/** The learning rate that a reader might give to all of them. */
export const sharedRate = 0.001;

/** What became of one optimizer. */
export interface WhichEntry {
  /** The share of right answers at the end for each learning rate, the median of its seeds; null while it is not known or where it diverged. */
  readonly accuracies: readonly (number | null)[];
  /** Which learning rate had the highest. */
  readonly best: number;
  /** The shares of the judged runs, from low to high; none while they are not made. */
  readonly judged: readonly number[];
}

export interface WhichResult {
  readonly rates: readonly number[];
  readonly entries: Readonly<Record<OptimizerId, WhichEntry>>;
}

const of = (problem: Problem, id: OptimizerId, digits: DigitSet | undefined): Experiment => ({
  ...trials[problem].base,
  data: problem === "digits" && digits ? { digits } : { spirals: { points: 200, seed: 1 } },
  optimizer: choiceOf(id),
  learningRate: sharedRate,
});

/** The runs that choose each optimizer's rate: optimizers × rates × seeds. */
export function tuningRuns(problem: Problem, digits?: DigitSet): Experiment[] {
  const { rates, tuningSeeds } = trials[problem];
  return optimizers.flatMap((id) =>
    variations(of(problem, id, digits), { learningRate: rates, seed: tuningSeeds }),
  );
}

/** The runs at the best rates: optimizers × seeds. */
export function judgedRuns(
  problem: Problem,
  { rates, entries }: WhichResult,
  digits?: DigitSet,
): Experiment[] {
  return optimizers.flatMap((id) =>
    variations(
      { ...of(problem, id, digits), learningRate: rates[entries[id].best] },
      { seed: trials[problem].judgedSeeds },
    ),
  );
}

/** How many runs both take together. */
export const runCount = (problem: Problem): number => {
  const { rates, tuningSeeds, judgedSeeds } = trials[problem];
  return optimizers.length * (rates.length * tuningSeeds.length + judgedSeeds.length);
};

type Ended = Pick<SweepRun, "records" | "outcome">;

/** The share of right answers at the end of a run: 0 if it diverged, undefined while it goes on. */
function accuracyOf({ records, outcome }: Ended): number | undefined {
  if (!outcome) return undefined;
  const end = records.at(-1);
  const score = end?.test ?? end?.train;
  return outcome.reason === "diverged" ? 0 : score?.accuracy;
}

const known = (runs: readonly Ended[]) =>
  runs.map(accuracyOf).filter((share) => share !== undefined);

/** What `tuningRuns` came to, as far as they have come. */
export function tunedResult(
  runs: readonly Ended[],
  rates: readonly number[],
  seeds: number,
): WhichResult {
  return {
    rates,
    entries: byOptimizer((o) => {
      const accuracies = rates.map((_, r) => {
        const first = (o * rates.length + r) * seeds;
        const shares = known(runs.slice(first, first + seeds));
        return shares.length > 0 ? short(median(shares)) : null;
      });
      return { accuracies, best: bestOf(accuracies.map((share) => -(share ?? 0))), judged: [] };
    }),
  };
}

/** The result with the judged runs in it, as far as they have come. */
export function judgedResult(
  tuned: WhichResult,
  runs: readonly Ended[],
  seeds: number,
): WhichResult {
  return {
    ...tuned,
    entries: byOptimizer((o, id) => ({
      ...tuned.entries[id],
      judged: known(runs.slice(o * seeds, (o + 1) * seeds))
        .map(short)
        .sort((a, b) => a - b),
    })),
  };
}

const short = (share: number) => Number(share.toPrecision(4));

const firstRates = [0.01, 0.1, 1];

/** A first look for the page as it is built: three learning rates, one seed, nothing judged. */
export function firstLook(engine: Engine, digits: DigitSet): WhichResult {
  const runs = optimizers
    .flatMap((id) => variations(of("digits", id, digits), { learningRate: firstRates }))
    .map((experiment) => {
      const history = new History(runExperiment(experiment, engine));
      return { records: history.all(), outcome: history.outcome };
    });
  return tunedResult(runs, firstRates, 1);
}

/** The share of an optimizer: that of its judged runs' median, else that of the best learning rate. */
export const shareOf = ({ judged, accuracies, best }: WhichEntry): number | null =>
  judged.length > 0 ? median(judged) : accuracies[best];

/** How much worse than the best a learning rate may be and still count as good. */
export const slack = 0.02;

/** The smallest and the largest learning rate, around the best, that lose at most `slack`. */
export function goodRates({ accuracies, best }: WhichEntry, rates: readonly number[]) {
  const least = (accuracies[best] ?? 0) - slack;
  const isGood = (i: number) => (accuracies[i] ?? -1) >= least;
  let [from, to] = [best, best];
  while (isGood(from - 1)) from--;
  while (isGood(to + 1)) to++;
  return [rates[from], rates[to]] as const;
}
