import {
  type Band,
  type Course,
  type Objective,
  type RaceEntry,
  type RaceOptions,
  raceOne,
  rosenbrock,
  seeded,
  sineNeuronLoss,
  stepsToGoal,
} from "#lib/index.ts";
import { valley } from "../../optimizers/bowl.ts";
import { type OptimizerId, optimizers } from "../../optimizers/optimizers.ts";
import { optimizerOf } from "../../optimizers/settings.ts";

export const surfaceIds = ["valley", "banana", "neuron", "own"] as const;
export const problemIds = [...surfaceIds, "network"] as const;
export type SurfaceId = (typeof surfaceIds)[number];
export type ProblemId = (typeof problemIds)[number];

type Domain = readonly [readonly [number, number], readonly [number, number]];

/** A land with two parameters that is raced on. */
export interface RaceLand {
  readonly objective: Objective;
  readonly domain: Domain;
  /** Equal steps of height for the map's contours, counted from here. */
  readonly interval: number;
  readonly floor?: number;
}

const view = [
  [-3.2, 3.2],
  [-1.9, 1.9],
] as const;

/** The condition of the race's valley. */
export const raceCondition = 50;

const makers = {
  valley: () => ({ objective: valley(raceCondition, 20), domain: view, interval: 0.5 }),
  banana: () => ({
    objective: rosenbrock(),
    domain: [
      [-2, 2],
      [-0.6, 1.78],
    ] as Domain,
    interval: 100,
  }),
  neuron: () => {
    const neuron = sineNeuronLoss();
    return {
      objective: neuron,
      domain: [
        [-0.8, 5.6],
        [-1.3, 2.5],
      ] as Domain,
      interval: 0.2,
    };
  },
} satisfies Record<string, () => RaceLand>;

export const landOf = (id: Exclude<SurfaceId, "own">): RaceLand => makers[id]();

/** A reader's own formula is raced on this part of its land. */
export const ownDomain = view;

export const raceSteps = 200;
/** A band has a point every so many steps. */
export const every = 20;

/** Four learning rates to each power of ten. */
export const rates = Array.from({ length: 25 }, (_, i) =>
  Number((10 ** (-4 + i / 4)).toPrecision(2)),
);

const options: RaceOptions = {
  rates,
  steps: raceSteps,
  tuningSeeds: [1, 2, 3, 4, 5],
  raceSeeds: Array.from({ length: 11 }, (_, i) => 101 + i),
};

/** The same starts for everyone: uniform in the land, a little inside its edge. */
export function startIn(domain: Domain, seed: number): [number, number] {
  const source = seeded(seed);
  const [x, y] = domain.map(([from, to]) => from + (to - from) * (0.05 + 0.9 * source()));
  return [x, y];
}

/** The start that the map shows: of all races the one that begins highest. */
export function highestStart({ objective, domain }: RaceLand): [number, number] {
  const starts = options.raceSeeds.map((seed) => startIn(domain, seed));
  const height = (start: readonly number[]) => objective.loss(Float64Array.from(start));
  return starts.reduce((high, start) => (height(start) > height(high) ? start : high));
}

/** What a race came to, in few numbers; null stands for a run that diverged. */
export interface ThinEntry {
  readonly outcomes: readonly (number | null)[];
  readonly best: number;
  readonly low: readonly (number | null)[];
  readonly median: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  /** The first step at which the median is at most a hundredth of its start. */
  readonly goal?: number;
}

export type RaceResult = Readonly<Record<OptimizerId, ThinEntry>>;

const short = (value: number, figures = 2) =>
  Number.isFinite(value) ? Number(value.toPrecision(figures)) : null;

/** Keeps as many figures as are read, and every twentieth step of a band. */
export function thin({ outcomes, best, band }: RaceEntry, stride = every): ThinEntry {
  const few = (values: Band["median"], figures?: number) =>
    values.filter((_, step) => step % stride === 0).map((value) => short(value, figures));
  return {
    outcomes: outcomes.map((outcome) => short(outcome)),
    best,
    low: few(band.low),
    median: few(band.median, 3),
    high: few(band.high),
    goal: stepsToGoal(band, band.median[0] / 100),
  };
}

/** All nine on one land: tuned, then raced. It yields after every run. */
export function* raceAll({ objective, domain }: RaceLand): Generator<void, RaceResult, void> {
  const course: Course = { objective, start: (seed) => startIn(domain, seed) };
  const entries: [OptimizerId, ThinEntry][] = [];
  for (const id of optimizers) {
    entries.push([id, thin(yield* raceOne(course, () => optimizerOf(id), options))]);
  }
  return Object.fromEntries(entries) as unknown as RaceResult;
}

/** A whole race at once, for the build. */
export function raceNow(id: Exclude<SurfaceId, "own">): RaceResult {
  const race = raceAll(landOf(id));
  for (let moment = race.next(); ; moment = race.next()) if (moment.done) return moment.value;
}

/** How many runs a race on a land takes. */
export const runCount =
  optimizers.length * (rates.length * options.tuningSeeds.length + options.raceSeeds.length);

const endOf = ({ median }: ThinEntry) => median[median.length - 1] ?? Number.POSITIVE_INFINITY;

/** Who has the lowest median loss at the end. */
export const winnerOf = (result: RaceResult): OptimizerId =>
  optimizers.reduce((best, id) => (endOf(result[id]) < endOf(result[best]) ? id : best));
