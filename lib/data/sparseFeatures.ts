import { normal, seeded, shuffle } from "../random/random.ts";
import { requireCount, requireFinite } from "../require.ts";
import type { Points } from "./points.ts";

export interface SparseFeaturesOptions {
  /** How many features; the first is there in half of the points, each next one in half as many. Default 7. */
  features?: number;
  /** How many points; 2^`features` or more, so that even the rarest is there. Default 256. */
  points?: number;
  /** Share of labels that are wrong, so that the weights stay finite. Default 0.1. */
  mistakes?: number;
  /** Default 1. */
  seed?: number;
}

/**
 * Points like texts: feature j says whether a word is in them, 0 or 1, and rare words are as telling
 * as common ones. Feature j = 0, 1, … is present in n/2^(j+1) points; the label is 1 where the sum of
 * the present features' true weights is positive.
 *
 * @throws RangeError if a count is no whole number or too small, or the seed is not finite
 */
export function sparseFeatures({
  features = 7,
  points = 256,
  mistakes = 0.1,
  seed = 1,
}: SparseFeaturesOptions = {}): Points {
  requireCount("sparseFeatures: features", features, 1);
  requireCount("sparseFeatures: points", points, 2 ** features);
  requireFinite("sparseFeatures: mistakes", mistakes);
  const source = seeded(seed);
  const draw = normal(source);
  const weights = Array.from(
    { length: features },
    (_, j) => (j % 2 ? -1 : 1) * (1.5 + Math.abs(draw())),
  );
  const inputs = new Float64Array(points * features);
  const scores = new Float64Array(points);
  const order = Array.from({ length: points }, (_, i) => i);
  for (let j = 0; j < features; j++) {
    for (const i of shuffle(order, source).slice(0, points / 2 ** (j + 1))) {
      inputs[i * features + j] = 1;
      scores[i] += weights[j];
    }
  }
  const targets = scores.map((score) => (score > 0 === source() >= mistakes ? 1 : 0));
  return { inputs, targets, count: points, inputWidth: features, targetWidth: 1 };
}
