import type { Points } from "../data/points.ts";
import { requireCount } from "../require.ts";

/** Points without targets: what a clustering needs of them. */
export type Inputs = Pick<Points, "inputs" | "count" | "inputWidth">;

/** One half-step of k-means. Nothing in it changes later. */
export interface KMeansStep {
  /** 0 is the start, then assignments and updates take turns. */
  readonly step: number;
  readonly kind: "start" | "assign" | "update";
  /** `k × inputWidth`, row-major. */
  readonly centres: Float64Array;
  /** The centre of each point, by its number; −1 at the start, when no point has one. */
  readonly clusters: Int32Array;
  /** J; undefined at the start. */
  readonly objective: number | undefined;
  /** How many points changed their centre (assign), or how many centres moved (update). */
  readonly changed: number;
}

export interface KMeansOutcome {
  readonly reason: "converged" | "steps";
  /** The number of the last half-step. */
  readonly steps: number;
}

export interface KMeansOptions {
  /** Half-steps to make at most. Default: as many as it takes; there is always an end. */
  steps?: number;
}

/**
 * k-means by half-steps (Lloyd 1982). Both make the same objective smaller, or leave it:
 *
 *   J = Σᵢ ‖xᵢ − c(i)‖²
 *   assign    c(i) ← the centre nearest to xᵢ (of equals the first)
 *   update    each centre ← the mean of its points
 *
 * J never rises and there are finitely many assignments, so it ends: with the first assignment that
 * changes nothing. Where it ends depends on the start. A centre without points stays where it is.
 *
 * @param start the first centres, `k × inputWidth`, row-major
 * @throws RangeError if there are no points, or `start` is not one centre or several
 */
export function kMeans(
  points: Inputs,
  start: ArrayLike<number>,
  { steps = Infinity }: KMeansOptions = {},
): Generator<KMeansStep, KMeansOutcome, void> {
  requireCount("kMeans: the number of points", points.count, 1);
  requireCount("kMeans: the number of centres", start.length / points.inputWidth, 1);
  return run(points, Float64Array.from(start), steps);
}

function* run(
  points: Inputs,
  centres: Float64Array,
  steps: number,
): Generator<KMeansStep, KMeansOutcome, void> {
  const clusters = new Int32Array(points.count).fill(-1);
  const moment = (step: number, kind: KMeansStep["kind"], changed: number): KMeansStep => ({
    step,
    kind,
    centres: centres.slice(),
    clusters: clusters.slice(),
    objective: kind === "start" ? undefined : kMeansObjective(points, centres, clusters),
    changed,
  });
  yield moment(0, "start", 0);
  for (let step = 1; step <= steps; step++) {
    const assigns = step % 2 === 1;
    const changed = assigns
      ? assignPoints(points, centres, clusters)
      : updateCentres(points, clusters, centres);
    yield moment(step, assigns ? "assign" : "update", changed);
    if (assigns && changed === 0) return { reason: "converged", steps: step };
  }
  return { reason: "steps", steps };
}

/** The first half-step: writes the nearest centre of each point into `clusters`; returns how many changed. */
export function assignPoints(points: Inputs, centres: Float64Array, clusters: Int32Array): number {
  let changed = 0;
  for (let i = 0; i < points.count; i++) {
    const nearest = nearestCentre(points.inputs, i * points.inputWidth, centres, points.inputWidth);
    if (nearest !== clusters[i]) changed++;
    clusters[i] = nearest;
  }
  return changed;
}

/** The second half-step: moves each centre to the mean of its points; returns how many moved. */
export function updateCentres(
  { inputs, count, inputWidth: width }: Inputs,
  clusters: Int32Array,
  centres: Float64Array,
): number {
  const before = centres.slice();
  const sizes = new Float64Array(centres.length / width);
  for (let i = 0; i < count; i++) sizes[clusters[i]]++;
  for (let c = 0; c < sizes.length; c++) {
    if (sizes[c] > 0) centres.fill(0, c * width, (c + 1) * width);
  }
  for (let i = 0; i < count; i++) {
    const c = clusters[i];
    for (let d = 0; d < width; d++) centres[c * width + d] += inputs[i * width + d] / sizes[c];
  }
  let moved = 0;
  for (let c = 0; c < sizes.length; c++) {
    if (squaredDistance(before, c * width, centres, c * width, width) > 0) moved++;
  }
  return moved;
}

/** J = Σ ‖x − c‖², each point with the centre that it is assigned to. */
export function kMeansObjective(
  { inputs, count, inputWidth: width }: Inputs,
  centres: Float64Array,
  clusters: Int32Array,
): number {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += squaredDistance(inputs, i * width, centres, clusters[i] * width, width);
  }
  return sum;
}

/** The number of the centre nearest to the `width` numbers from `offset` on; of equals the first. */
export function nearestCentre(
  inputs: Float64Array,
  offset: number,
  centres: Float64Array,
  width: number,
): number {
  let nearest = 0;
  let least = Infinity;
  for (let c = 0; c < centres.length / width; c++) {
    const distance = squaredDistance(inputs, offset, centres, c * width, width);
    if (distance < least) [nearest, least] = [c, distance];
  }
  return nearest;
}

/** ‖a − b‖² of the `width` numbers from each offset on. */
export function squaredDistance(
  a: Float64Array,
  aOffset: number,
  b: Float64Array,
  bOffset: number,
  width: number,
): number {
  let sum = 0;
  for (let d = 0; d < width; d++) {
    const gap = a[aOffset + d] - b[bOffset + d];
    sum += gap * gap;
  }
  return sum;
}
