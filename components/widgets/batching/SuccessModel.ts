import { batches } from "#lib/batching/batches.ts";
import { batchRun } from "#lib/batching/batchRun.ts";
import { sineNeuronLoss } from "#lib/models/sineNeuron.ts";
import { gradientDescent } from "#lib/optimizers/gradientDescent.ts";
import { seeded } from "#lib/random/random.ts";
import type { Experiment } from "#lib/training/experiment.ts";
import { runExperiment } from "#lib/training/runExperiment.ts";
import { variations } from "#lib/training/variations.ts";

/** How many points both problems have. */
export const points = 64;

/** What is to be the same for every batch size. */
export const budgets = ["cost", "steps"] as const;
export type Budget = (typeof budgets)[number];

export const problems = ["valleys", "network"] as const;
export type Problem = (typeof problems)[number];

interface Layout {
  /** The columns. */
  readonly sizes: readonly number[];
  /** The rows. */
  readonly rates: readonly number[];
  /** Runs a cell, each from a start of its own. */
  readonly runs: number;
  /** How often every point is asked, for the same cost; or the steps of every run. */
  readonly rounds: number;
}

export const layouts: Record<Problem, Layout> = {
  valleys: {
    sizes: [1, 2, 4, 8, 16, 32, 64],
    rates: [0.03, 0.1, 0.3, 1, 3],
    runs: 60,
    rounds: 60,
  },
  network: { sizes: [1, 4, 16, 64], rates: [0.3, 1, 3, 10], runs: 30, rounds: 150 },
};

/** How many runs of each cell found what they were to find, row by row: rates × sizes. */
export type Grid = readonly number[];

export const stepsOf = (problem: Problem, budget: Budget, size: number): number => {
  const { rounds } = layouts[problem];
  return budget === "steps" ? rounds : (rounds * points) / size;
};

/** Half the mean squared error of ŷ = sin(ax + b): two parameters, many false valleys. */
export const valleys = sineNeuronLoss({ points });
const [[left, right], [bottom, top]] = valleys.domain;
const floor = () => valleys.loss(Float64Array.from(valleys.minima[0]));
/** How far above the lowest floor a run may end to count. */
export const tolerance = 0.02;

/** Whether one run over the valleys ends in the lowest, from the start of its seed. */
function findsLowest(size: number, rate: number, budget: Budget, seed: number, lowest: number) {
  const source = seeded(seed);
  const params = Float64Array.of(
    left + source() * (right - left),
    bottom + source() * (top - bottom),
  );
  const order = batches({ count: points, batchSize: size, sampling: "reshuffled", seed });
  const run = batchRun(valleys, params, gradientDescent(), order, {
    learningRate: rate,
    iterations: stepsOf("valleys", budget, size),
  });
  while (run.step());
  return valleys.loss(params) <= lowest + tolerance;
}

/** Runs the cells of the valleys' grid one by one; what comes is the grid so far. */
export function* valleysGrid(budget: Budget, seed: number): Generator<Grid, Grid, void> {
  const { sizes, rates, runs } = layouts.valleys;
  const lowest = floor();
  const grid: number[] = rates.flatMap(() => sizes.map(() => 0));
  for (let r = 0; r < runs; r++) {
    for (let cell = 0; cell < grid.length; cell++) {
      const size = sizes[cell % sizes.length];
      const rate = rates[Math.floor(cell / sizes.length)];
      if (findsLowest(size, rate, budget, seed + r, lowest)) grid[cell]++;
      yield grid;
    }
  }
  return grid;
}

/** The runs of the network's grid, cell after cell: rates × sizes × seeds. */
export function networkExperiments(budget: Budget, seed: number): Experiment[] {
  const { sizes, rates, runs } = layouts.network;
  const base: Experiment = {
    data: { moons: { points, noise: 0.1, seed: 1 } },
    layers: [2, 4, 1],
    loss: "sigmoidCrossEntropy",
    optimizer: { name: "gradientDescent" },
    learningRate: 1,
    steps: 1,
    sampling: "reshuffled",
    examine: ["train"],
  };
  const cells = variations(base, { learningRate: rates, batchSize: sizes });
  return cells.flatMap((cell) =>
    variations(
      { ...cell, steps: stepsOf("network", budget, cell.batchSize as number) },
      { seed: Array.from({ length: runs }, (_, r) => seed + r) },
    ),
  );
}

/** The grid of a sweep over `networkExperiments`: how many runs put every point into its class. */
export function networkGrid(
  runs: readonly { readonly records: readonly { train?: { accuracy: number }; step: number }[] }[],
): Grid {
  const { sizes, rates, runs: each } = layouts.network;
  return rates.flatMap((_, r) =>
    sizes.map((_, s) => {
      const first = (r * sizes.length + s) * each;
      return runs.slice(first, first + each).filter(({ records }) => {
        const end = records.at(-1);
        return end !== undefined && end.step > 0 && end.train?.accuracy === 1;
      }).length;
    }),
  );
}

/** Every grid of the figure, measured on the spot; the build prints them. */
export function measureAll(): Record<Problem, Record<Budget, Grid>> {
  const valleysOf = (budget: Budget): Grid => {
    const run = valleysGrid(budget, 1);
    for (;;) {
      const { value, done } = run.next();
      if (done) return value;
    }
  };
  const networkOf = (budget: Budget): Grid =>
    networkGrid(
      networkExperiments(budget, 1).map((experiment) => ({
        records: [...runExperiment(experiment)],
      })),
    );
  return {
    valleys: { cost: valleysOf("cost"), steps: valleysOf("steps") },
    network: { cost: networkOf("cost"), steps: networkOf("steps") },
  };
}

export interface BestOfSize {
  readonly size: number;
  readonly rate: number;
  readonly share: number;
}

/** For each batch size the learning rate with the most successes, and their share. */
export function bestOfSizes(problem: Problem, grid: Grid): BestOfSize[] {
  const { sizes, rates, runs } = layouts[problem];
  return sizes.map((size, s) => {
    const column = rates.map((_, r) => grid[r * sizes.length + s]);
    const most = Math.max(...column);
    return { size, rate: rates[column.indexOf(most)], share: most / runs };
  });
}
