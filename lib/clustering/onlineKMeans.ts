import { requireCount } from "../require.ts";
import { nearestCentre } from "./kMeans.ts";

/** The centres of `onlineKMeans`, and how many points each has been given. */
export interface OnlineCentres {
  /** `k × width`, row-major. */
  readonly centres: Float64Array;
  readonly counts: Float64Array;
  readonly width: number;
}

/**
 * k-means that sees one point at a time and keeps none (MacQueen 1967). The centre nearest to the point
 * becomes the mean of all points that it has been given, its first place counted as one of them:
 *
 *   n ← n + 1        c ← c + (x − c) / n
 *
 * @param start the first centres, `k × width`, row-major
 * @throws RangeError if `start` is not one centre or several
 */
export function onlineKMeans(start: ArrayLike<number>, width: number): OnlineCentres {
  requireCount("onlineKMeans: the number of centres", start.length / width, 1);
  return {
    centres: Float64Array.from(start),
    counts: new Float64Array(start.length / width).fill(1),
    width,
  };
}

/** Gives the centres one point, in place, and returns the number of the one that moved. */
export function takePoint({ centres, counts, width }: OnlineCentres, point: Float64Array): number {
  const c = nearestCentre(point, 0, centres, width);
  counts[c] += 1;
  for (let d = 0; d < width; d++) {
    centres[c * width + d] += (point[d] - centres[c * width + d]) / counts[c];
  }
  return c;
}
