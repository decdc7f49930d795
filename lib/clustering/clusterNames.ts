import { requireLength } from "../require.ts";

/** What is in the clusters, once somebody looks at the labels that the clustering never saw. */
export interface ClusterContents {
  /** `k × classes`, row-major: how many points of each class are in each cluster. */
  readonly counts: Float64Array;
  /** The most frequent class of each cluster (of equals the first); −1 where a cluster is empty. */
  readonly names: Int32Array;
  /** The share of points that are not of the class their cluster is named after, from 0 to 1. */
  readonly impurity: number;
}

/**
 * Counts the classes in each cluster and names each cluster after its most frequent class.
 *
 *   impurity = 1 − 1/n Σₖ maxⱼ |cluster k ∩ class j|
 *
 * One less the purity of Manning, Raghavan & Schütze 2008, eq. 16.1.
 *
 * @param names other names for the clusters, such as a reader's: a class each, −1 for none
 * @throws RangeError if there are not as many classes as clusters' entries
 */
export function clusterContents(
  clusters: ArrayLike<number>,
  classes: ArrayLike<number>,
  k: number,
  classCount: number,
  names?: ArrayLike<number>,
): ClusterContents {
  requireLength("clusterContents: classes", classes.length, clusters.length);
  const counts = new Float64Array(k * classCount);
  for (let i = 0; i < clusters.length; i++) counts[clusters[i] * classCount + classes[i]]++;
  const given = Int32Array.from(
    { length: k },
    (_, c) => names?.[c] ?? largest(counts, c, classCount),
  );
  let named = 0;
  for (let c = 0; c < k; c++) if (given[c] >= 0) named += counts[c * classCount + given[c]];
  return { counts, names: given, impurity: 1 - named / clusters.length };
}

function largest(counts: Float64Array, cluster: number, classCount: number): number {
  let best = -1;
  let most = 0;
  for (let j = 0; j < classCount; j++) {
    const count = counts[cluster * classCount + j];
    if (count > most) [best, most] = [j, count];
  }
  return best;
}
