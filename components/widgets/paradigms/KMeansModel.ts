import {
  blobs,
  History,
  type Inputs,
  type KMeansOutcome,
  type KMeansStep,
  kMeans,
  kMeansPlusPlus,
  moons,
  penguins,
  randomCentres,
  seeded,
  worstCentres,
} from "#lib/index.ts";

/** The sheet that the points lie on, in units of its own. */
export const domain = [
  [0, 10],
  [0, 7],
] as const;

export type DataName = "clouds" | "moons" | "penguins" | "own";
export const dataNames = ["clouds", "moons", "penguins", "own"] as const;
export type StartName = "random" | "spread" | "worst";
export const startNames = ["random", "spread", "worst"] as const;

/** Puts numbers of any size on the sheet, a tenth of it left free on every side. */
function onSheet(xs: readonly number[], ys: readonly number[]): Inputs {
  const place = (values: readonly number[], [from, to]: readonly [number, number]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = (to - from) / 10;
    return values.map((v) => from + room + ((v - low) / (high - low)) * (to - from - 2 * room));
  };
  const [x, y] = [place(xs, domain[0]), place(ys, domain[1])];
  return {
    inputs: Float64Array.from({ length: 2 * xs.length }, (_, i) => (i % 2 ? y : x)[i >> 1]),
    count: xs.length,
    inputWidth: 2,
  };
}

const columnsOf = ({ inputs }: Inputs) =>
  [0, 1].map((d) => [...inputs].filter((_, i) => i % 2 === d)) as [number[], number[]];

/** The points of a data set, before the reader changes them. */
export function dataOf(name: DataName): Inputs {
  if (name === "moons") return onSheet(...columnsOf(moons({ points: 100, noise: 0.09, seed: 2 })));
  if (name === "penguins") {
    // Every third bird is enough to see, and keeps the drawing light.
    const birds = penguins.filter((_, i) => i % 3 === 0);
    return onSheet(
      birds.map(({ flipperLength }) => flipperLength),
      birds.map(({ bodyMass }) => bodyMass),
    );
  }
  if (name === "own") return { inputs: new Float64Array(0), count: 0, inputWidth: 2 };
  const centres = [
    [2, 5.3],
    [3.4, 1.8],
    [7.6, 5.4],
    [7.9, 1.7],
  ];
  return blobs({ points: 88, centres, deviation: 0.55, seed: 5 });
}

/** A start for k centres; fewer where there are fewer points. */
export function startOf(points: Inputs, name: StartName, k: number, seed: number): Float64Array {
  const centres = Math.min(k, points.count);
  const random = seeded(seed);
  if (name === "spread") return kMeansPlusPlus(points, centres, random);
  return name === "worst"
    ? worstCentres(points, centres, random)
    : randomCentres(points, centres, random);
}

export type KMeansRun = History<KMeansStep, KMeansOutcome>;

/** A run to its end; undefined where there is nothing to cluster. */
export function runOf(points: Inputs, start: Float64Array): KMeansRun | undefined {
  if (points.count === 0) return undefined;
  const run = new History(kMeans(points, start));
  run.all();
  return run;
}

/** J with a single centre: what the objective is compared with. */
export function spreadOf(points: Inputs): number {
  const run = points.count ? runOf(points, randomCentres(points, 1, seeded(1))) : undefined;
  return run?.last.objective ?? 0;
}

/** Points with one more at the end. */
export const withPoint = ({ inputs, count }: Inputs, place: readonly number[]): Inputs => ({
  inputs: Float64Array.of(...inputs, ...place),
  count: count + 1,
  inputWidth: 2,
});

/** Points without one of them. */
export const withoutPoint = ({ inputs, count }: Inputs, index: number): Inputs => ({
  inputs: inputs.filter((_, i) => i >> 1 !== index),
  count: count - 1,
  inputWidth: 2,
});

/** Places with one of them moved. */
export function moved(
  places: Float64Array,
  index: number,
  [x, y]: readonly number[],
): Float64Array {
  const changed = places.slice();
  changed.set([x, y], 2 * index);
  return changed;
}

/** The number of the nearest place within `reach` of another; −1 if there is none. */
export function nearestWithin(
  places: Float64Array,
  [x, y]: readonly number[],
  reach: number,
): number {
  let nearest = -1;
  let least = reach;
  for (let i = 0; i < places.length / 2; i++) {
    const distance = Math.hypot(places[2 * i] - x, places[2 * i + 1] - y);
    if (distance <= least) [nearest, least] = [i, distance];
  }
  return nearest;
}

/** Whether every start ends at the same objective: the answer to the figure's question, tried out. */
export function endsDiffer(): boolean {
  const points = dataOf("clouds");
  const end = (name: StartName) => runOf(points, startOf(points, name, 4, 1))?.last.objective ?? 0;
  return end("worst") > 1.01 * end("spread");
}
