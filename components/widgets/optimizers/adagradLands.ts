import {
  type AnyOptimizer,
  adagrad,
  bestOf,
  descend,
  endLoss,
  gradientDescent,
  logisticLoss,
  lossCurve,
  quadratic,
  rmsprop,
  sparseFeatures,
} from "#lib/index.ts";

const texts = sparseFeatures();
export const textLoss = logisticLoss(texts);
const nothing = new Float64Array(textLoss.size);
export const steps = 200;

/** In how many of the texts each word is. */
export const shares = Array.from({ length: texts.inputWidth }, (_, j) => 2 ** (j + 1));

/** What the sweep found on the texts, and the loss that no run came below. */
export interface TextFacts {
  readonly gd: number;
  readonly adagrad: number;
  readonly lowest: number;
}

const rates = Array.from({ length: 17 }, (_, i) => Number((10 ** (-2 + i / 5)).toPrecision(2)));

/** Sweeps γ for both optimizers, for the loss at the end of `steps` steps. */
export function tuneOnTexts(): TextFacts {
  const best = (make: () => AnyOptimizer) =>
    rates[bestOf(rates.map((rate) => endLoss(lossCurve(textLoss, nothing, make(), rate, steps))))];
  const tuned = { gd: best(gradientDescent), adagrad: best(() => adagrad()) };
  const lowest = lossCurve(textLoss, nothing, adagrad(), tuned.adagrad, 20_000)[20_000];
  return { ...tuned, lowest };
}

/** The walks on the texts at these rates. */
export const textRuns = ({ gd, adagrad: own }: TextFacts) => ({
  gd: descend(textLoss, nothing, gradientDescent(), gd, steps).steps,
  adagrad: descend(textLoss, nothing, adagrad(), own, steps).steps,
});

const curvature = 0.0004;
const far = 100;
const slope = quadratic([curvature]);

/** The walks on the long slope, each with a first step of 1, but for RMSprop. */
export function slopeRuns() {
  const walk = (optimizer: AnyOptimizer, rate: number) =>
    descend(slope, [far], optimizer, rate, steps).steps.map(({ params }) => Math.abs(params[0]));
  return {
    gd: walk(gradientDescent(), 1 / (curvature * far)),
    adagrad: walk(adagrad(), 1),
    rmsprop: walk(rmsprop(), 1),
  };
}
