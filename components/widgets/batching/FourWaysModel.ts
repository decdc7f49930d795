import { batches } from "#lib/batching/batches.ts";
import { batchRun } from "#lib/batching/batchRun.ts";
import type { Sampling } from "#lib/batching/epochOrders.ts";
import { moons } from "#lib/data/moons.ts";
import type { Points } from "#lib/data/points.ts";
import { sigmoidCrossEntropy } from "#lib/losses/sigmoidCrossEntropy.ts";
import { mlp } from "#lib/models/mlp.ts";
import { gradientDescent } from "#lib/optimizers/gradientDescent.ts";
import type { Experiment } from "#lib/training/experiment.ts";
import { runExperiment } from "#lib/training/runExperiment.ts";
import { variations } from "#lib/training/variations.ts";

export const ways = [
  "inOrder",
  "shuffledOnce",
  "reshuffled",
  "withReplacement",
] as const satisfies readonly Sampling[];

/** Two half moons, all of the one before all of the other. */
const sorted = sortedByClass(moons({ points: 200, noise: 0.15, seed: 1 }));
export const count = sorted.count;
export const batchSize = 20;
export const perEpoch = count / batchSize;
export const layers = [2, 8, 1];
export const rate = 1;

/** How long the runs of the bands are, and how many there are of each way. */
export const epochs = 40;
export const starts = 16;
/** How long the single run is that is drawn step by step. */
export const closeEpochs = 6;

function sortedByClass(points: Points): Points {
  const order = [...points.targets.keys()].sort((a, b) => points.targets[a] - points.targets[b]);
  const inputs = Float64Array.from(
    order.flatMap((i) => [...points.inputs.subarray(2 * i, 2 * i + 2)]),
  );
  return { ...points, inputs, targets: Float64Array.from(order, (i) => points.targets[i]) };
}

/** The middle of several runs and the range of all but the lowest and highest eighth, after each epoch. */
export interface Band {
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

/** All the runs of the bands: ways × starts. */
export const bandExperiments = (seed: number): Experiment[] =>
  variations(
    {
      data: { points: sorted },
      layers,
      loss: "sigmoidCrossEntropy",
      optimizer: { name: "gradientDescent" },
      learningRate: rate,
      batchSize,
      steps: epochs * perEpoch,
      recordEvery: perEpoch,
      examine: ["train"],
    },
    { sampling: ways, seed: Array.from({ length: starts }, (_, i) => seed + i) },
  );

/** The bands of a sweep over `bandExperiments`, as far as it has come. */
export function bandsOf(
  runs: readonly { readonly records: readonly { train?: { loss: number } }[] }[],
): Band[] {
  return ways.map((_, w) => {
    const own = runs.slice(w * starts, (w + 1) * starts).map(({ records }) => records);
    const reached = Math.max(0, ...own.map((records) => records.length));
    const at = Array.from({ length: reached }, (_, e) =>
      own
        .filter((records) => records.length > e)
        .map((records) => records[e].train?.loss ?? Number.NaN)
        .sort((a, b) => a - b),
    );
    const quantile = (share: number) =>
      at.map((losses) => Number(losses[Math.round(share * (losses.length - 1))].toFixed(4)));
    return { low: quantile(1 / 8), middle: quantile(1 / 2), high: quantile(7 / 8) };
  });
}

/** The bands, measured on the spot; the build prints them. */
export const measureBands = (): Band[] =>
  bandsOf(bandExperiments(1).map((experiment) => ({ records: [...runExperiment(experiment)] })));

/** One start, trained in each of the four ways, the loss of all points after every step; bit by bit. */
export function* closeRuns(seed: number): Generator<number[][], number[][], void> {
  const network = mlp({ layers });
  const objective = network.objective(sorted, sigmoidCrossEntropy);
  const lines: number[][] = ways.map(() => []);
  for (const [w, sampling] of ways.entries()) {
    const params = network.initialise(seed);
    const source = batches({ count, batchSize, sampling, seed });
    const run = batchRun(objective, params, gradientDescent(), source, {
      learningRate: rate,
      iterations: closeEpochs * perEpoch,
    });
    do {
      lines[w].push(objective.loss(params));
      yield lines;
    } while (run.step());
  }
  return lines;
}
