import { batches } from "#lib/batching/batches.ts";
import { trainBatches } from "#lib/batching/trainBatches.ts";
import { penguins } from "#lib/data/penguins.ts";
import { standardise } from "#lib/data/standardise.ts";
import { accuracy } from "#lib/losses/accuracy.ts";
import { logisticLoss } from "#lib/models/logistic.ts";
import { gradientDescent } from "#lib/optimizers/gradientDescent.ts";
import { History } from "#lib/training/history.ts";
import { norm } from "#lib/training/norm.ts";

const two = penguins.filter(({ species }) => species !== "Gentoo");
/** How many birds of each species the file has: first all of the one, then all of the other. */
export const firstCount = two.filter(({ species }) => species === "Adelie").length;
export const secondCount = two.length - firstCount;

const flippers = standardise(two.map(({ flipperLength }) => flipperLength));
const masses = standardise(two.map(({ bodyMass }) => bodyMass / 1000));

export const orders = ["file", "shuffled"] as const;
export type Order = (typeof orders)[number];

const start = [0.5, 0, 0.5];

/** The birds in the order of the file, with fewer of the second species if so wished. */
export function flock(second: number) {
  const count = firstCount + second;
  const inputs = Float64Array.from({ length: 2 * count }, (_, k) =>
    k % 2 === 0 ? flippers.values[k / 2] : masses.values[(k - 1) / 2],
  );
  const targets = Float64Array.from({ length: count }, (_, i) => (i < firstCount ? 0 : 1));
  const objective = logisticLoss({ inputs, targets, count, inputWidth: 2, targetWidth: 1 });
  const birds = two.slice(0, count);
  return { objective, targets, inputs, count, birds };
}
export type Flock = ReturnType<typeof flock>;

/** A moment of a run: where it stands, and how the batch that comes agrees with all the birds. */
export interface SortedStep {
  readonly params: Float64Array;
  readonly batch: Int32Array;
  readonly epoch: number;
  /** The loss of all the birds. */
  readonly loss: number;
  /** Between the gradient of the batch and that of all, in degrees; NaN where one of them is 0. */
  readonly angle: number;
}

/** A logistic regression, trained on batches in the order of the file or shuffled in every epoch. */
export function runSorted(
  { objective, count }: Flock,
  order: Order,
  batchSize: number,
  learningRate: number,
  epochs: number,
): SortedStep[] {
  const sampling = order === "file" ? "inOrder" : "reshuffled";
  const source = batches({ count, batchSize, sampling, seed: 1 });
  const iterations = Math.min(most, epochs * source.perEpoch);
  const run = trainBatches(objective, start, gradientDescent(), source, {
    learningRate,
    iterations,
  });
  const whole = new Float64Array(objective.size);
  return new History(run).all().map(({ params, batch, grads, epoch }) => {
    objective.gradient(params, whole);
    return { params, batch, epoch, loss: objective.loss(params), angle: angleOf(grads, whole) };
  });
}

/** No run is longer: a batch of one bird makes many steps. */
const most = 440;

function angleOf(a: Float64Array, b: Float64Array): number {
  let dot = 0;
  for (let i = 0; i < a.length; i++) dot += a[i] * b[i];
  const cosine = dot / (norm(a) * norm(b));
  return (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
}

/** The share of the birds that a line puts into the right species. */
export function rightShare({ inputs, targets, count }: Flock, [w1, w2, b]: Float64Array): number {
  const logits = Float64Array.from(
    { length: count },
    (_, i) => w1 * inputs[2 * i] + w2 * inputs[2 * i + 1] + b,
  );
  return accuracy(logits, targets);
}

/** The mass in kilograms at which a line's two answers are equally likely, by the flipper in mm. */
export function borderAt(
  [w1, w2, b]: ArrayLike<number> & Iterable<number>,
  flipper: number,
): number {
  const x = (flipper - flippers.mean) / flippers.deviation;
  return masses.mean - (masses.deviation * (w1 * x + b)) / w2;
}

/** The flipper length in mm at which they are, by the mass. */
export function borderAcross([w1, w2, b]: ArrayLike<number> & Iterable<number>, mass: number) {
  const y = (mass - masses.mean) / masses.deviation;
  return flippers.mean - (flippers.deviation * (w2 * y + b)) / w1;
}
