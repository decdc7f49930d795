import { gridPoints } from "#lib/data/gridPoints.ts";
import { moons } from "#lib/data/moons.ts";
import { accuracy } from "#lib/losses/accuracy.ts";
import { sigmoidCrossEntropy } from "#lib/losses/sigmoidCrossEntropy.ts";
import { mlp } from "#lib/models/mlp.ts";
import { gradientDescent } from "#lib/optimizers/gradientDescent.ts";
import { History } from "#lib/training/history.ts";
import { train } from "#lib/training/train.ts";

/** Two inputs, two layers of sixteen tanh neurons, one logit. */
export const network = mlp({ layers: [2, 16, 16, 1] });
export const points = moons({ points: 200, noise: 0.15, seed: 1 });
const objective = network.objective(points, sigmoidCrossEntropy);

export const steps = 1000;
/** ε: a run has converged when ‖∇Θ‖ is below it. */
export const epsilon = 0.005;

/** A run from the start of a seed, made as far as it is asked for. */
export const runOf = (seed: number, learningRate: number) =>
  new History(
    train(objective, network.initialise(seed), gradientDescent(), { learningRate, steps, epsilon }),
  );

const answer = network.predictor(points.inputs);
/** The share of the points that the network puts into the right class. */
export const accuracyOf = (params: Float64Array) => accuracy(answer(params), points.labels);

/** The part of the plane that is drawn. */
export const domain = [
  [-1.5, 2.5],
  [-1.05, 1.55],
] as const;
export const columns = 48;
export const rows = 32;
const bandRows = 4;

const cells = gridPoints(...domain, columns, rows);
const bandSize = columns * bandRows;
const bandAnswers = Array.from({ length: rows / bandRows }, (_, band) =>
  network.predictor(cells.subarray(2 * band * bandSize, 2 * (band + 1) * bandSize)),
);
export const bandCount = bandAnswers.length;

/** The logits of some rows of the field, into their place in `values`. */
export function answerBand(band: number, params: Float64Array, values: Float64Array): void {
  values.set(bandAnswers[band](params), band * bandSize);
}
