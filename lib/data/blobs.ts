import { normal, seeded } from "../random/random.ts";
import { requireCount, requireNonNegative } from "../require.ts";
import type { Points } from "./points.ts";

export interface BlobsOptions {
  /** How many points in all; at least 1. Default 120. */
  points?: number;
  /** The middles of the blobs. */
  centres: readonly (readonly number[])[];
  /** Standard deviation of the normal noise in every coordinate; one for all or one a blob. Default 1. */
  deviation?: number | readonly number[];
  /** Default 1. */
  seed?: number;
}

/**
 * Round clouds of points: normal noise around each centre. The blobs take turns, and the target of a
 * point is the number of its blob, as in scikit-learn's `make_blobs`.
 *
 * @throws RangeError if there is no point or no centre, or a deviation is negative
 */
export function blobs({
  points: count = 120,
  centres,
  deviation = 1,
  seed = 1,
}: BlobsOptions): Points {
  requireCount("blobs: points", count, 1);
  requireCount("blobs: the number of centres", centres.length, 1);
  const deviations = centres.map((_, b) =>
    typeof deviation === "number" ? deviation : deviation[b],
  );
  for (const value of deviations) requireNonNegative("blobs: deviation", value);
  const inputWidth = centres[0].length;
  const error = normal(seeded(seed));
  const inputs = new Float64Array(count * inputWidth);
  const targets = Float64Array.from({ length: count }, (_, i) => i % centres.length);
  for (let i = 0; i < count; i++) {
    for (let d = 0; d < inputWidth; d++) {
      inputs[i * inputWidth + d] = centres[targets[i]][d] + deviations[targets[i]] * error();
    }
  }
  return { inputs, targets, count, inputWidth, targetWidth: 1 };
}
