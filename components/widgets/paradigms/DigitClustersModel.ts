import {
  type DigitSet,
  History,
  type Inputs,
  type KMeansOutcome,
  type KMeansStep,
  kMeans,
  kMeansPlusPlus,
  randomCentres,
  seeded,
  smallDigits,
} from "#lib/index.ts";

/** How many digits are grouped. */
export const digitCount = 600;
export const starts = ["spread", "random"] as const;
export type Start = (typeof starts)[number];

/** The digits to group, and their labels, which the grouping never sees. */
export interface Heap {
  readonly points: Inputs;
  readonly labels: Uint8Array;
}

export function heapOf({ train }: DigitSet): Heap {
  const labels = train.labels.subarray(0, digitCount);
  return {
    labels,
    points: smallDigits({ labels, pixels: train.pixels.subarray(0, digitCount * 784) }),
  };
}

export type DigitRun = History<KMeansStep, KMeansOutcome>;

export function groupingOf({ points }: Heap, start: Start, k: number, seed: number): DigitRun {
  const random = seeded(seed);
  const first =
    start === "spread" ? kMeansPlusPlus(points, k, random) : randomCentres(points, k, random);
  return new History(kMeans(points, first));
}

/** The first few members of a cluster. */
export function membersOf(clusters: Int32Array, cluster: number, most: number): number[] {
  const members: number[] = [];
  for (let i = 0; i < clusters.length && members.length < most; i++) {
    if (clusters[i] === cluster) members.push(i);
  }
  return members;
}
