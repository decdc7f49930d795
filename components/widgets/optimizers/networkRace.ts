import { bandOf, bestOf, type Experiment, endLoss, median, variations } from "#lib/index.ts";
import type { SweepRun } from "#lib/training/pool/sweep.ts";
import { byOptimizer, type OptimizerId, optimizers } from "../../optimizers/optimizers.ts";
import { choiceOf } from "../../optimizers/settings.ts";
import { every, type RaceResult, raceSteps, thin } from "./raceLands.ts";

/** Two learning rates to each power of ten: a network costs more than a bowl. */
export const networkRates = Array.from({ length: 12 }, (_, i) =>
  Number((10 ** (-3.5 + i / 2)).toPrecision(2)),
);
const tuningSeeds = [1, 2, 3];
const raceSeeds = [101, 102, 103, 104, 105, 106, 107];

/** A small network on two moons, in batches of 20: the same weights and batches for everyone with the same seed. */
const base: Experiment = {
  data: { moons: { points: 200, noise: 0.2, seed: 1 } },
  layers: [2, 8, 8, 1],
  loss: "sigmoidCrossEntropy",
  optimizer: { name: "gradientDescent" },
  learningRate: 0.1,
  batchSize: 20,
  steps: raceSteps,
  recordEvery: every,
  examine: ["train"],
};

const of = (id: OptimizerId): Experiment => ({ ...base, optimizer: choiceOf(id) });

/** The runs that choose each optimizer's rate. */
export const tuningRuns = (): Experiment[] =>
  optimizers.flatMap((id) => variations(of(id), { learningRate: networkRates, seed: tuningSeeds }));

/** The races at the best rates, with other seeds. */
export const raceRuns = (best: Readonly<Record<OptimizerId, number>>): Experiment[] =>
  optimizers.flatMap((id) =>
    variations({ ...of(id), learningRate: networkRates[best[id]] }, { seed: raceSeeds }),
  );

export const networkRunCount =
  optimizers.length * (networkRates.length * tuningSeeds.length + raceSeeds.length);

/** The losses of a run; one that diverged goes on as infinitely bad. */
function curve({ records }: SweepRun): number[] {
  const count = raceSteps / every + 1;
  return Array.from(
    { length: count },
    (_, i) =>
      records.find(({ step }) => step === i * every)?.train?.loss ?? Number.POSITIVE_INFINITY,
  );
}

/** For each optimizer the median outcome of each rate. */
export function outcomesOf(runs: readonly SweepRun[]): Record<OptimizerId, number[]> {
  const per = networkRates.length * tuningSeeds.length;
  return byOptimizer((o) =>
    networkRates.map((_, r) =>
      median(tuningSeeds.map((_, s) => endLoss(curve(runs[o * per + r * tuningSeeds.length + s])))),
    ),
  );
}

export const bestRates = (outcomes: Readonly<Record<OptimizerId, number[]>>) =>
  byOptimizer((_, id) => bestOf(outcomes[id]));

/** The race's result, once its runs are done. */
export function networkResult(
  outcomes: Readonly<Record<OptimizerId, number[]>>,
  runs: readonly SweepRun[],
): RaceResult {
  return byOptimizer((o, id) => {
    const own = runs.slice(o * raceSeeds.length, (o + 1) * raceSeeds.length);
    const entry = {
      outcomes: outcomes[id],
      best: bestOf(outcomes[id]),
      band: bandOf(own.map(curve)),
    };
    const short = thin(entry, 1);
    return { ...short, goal: short.goal === undefined ? undefined : short.goal * every };
  });
}
