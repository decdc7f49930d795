import { type RandomSource, shuffle } from "../random/random.ts";
import { requireCount } from "../require.ts";
import { type Inputs, kMeans, squaredDistance } from "./kMeans.ts";

/**
 * k of the points, drawn without replacement, every choice equally likely (Forgy 1965).
 *
 * @returns `k × inputWidth`, row-major
 * @throws RangeError if `k` is not a whole number from 1 to the number of points
 */
export function randomCentres(points: Inputs, k: number, random: RandomSource): Float64Array {
  requireCentres("randomCentres", points, k);
  return centresAt(points, shuffle(indices(points), random).slice(0, k));
}

/**
 * k-means++ (Arthur & Vassilvitskii 2007, section 2.2): the first centre is any point, each later one
 * a point drawn with a chance in proportion to D², its squared distance from the nearest centre so far.
 * On average the objective is then at most 8 (ln k + 2) times the least there is, before a single step.
 *
 * @returns `k × inputWidth`, row-major
 * @throws RangeError if `k` is not a whole number from 1 to the number of points
 */
export function kMeansPlusPlus(points: Inputs, k: number, random: RandomSource): Float64Array {
  requireCentres("kMeansPlusPlus", points, k);
  const { inputs, count, inputWidth: width } = points;
  const chosen = [Math.floor(random() * count)];
  const distances = new Float64Array(count).fill(Infinity);
  while (chosen.length < k) {
    const last = chosen[chosen.length - 1];
    for (let i = 0; i < count; i++) {
      const distance = squaredDistance(inputs, i * width, inputs, last * width, width);
      distances[i] = Math.min(distances[i], distance);
    }
    chosen.push(draw(distances, random));
  }
  return centresAt(points, chosen);
}

/**
 * A start that is bad on purpose: of many random ones that from which k-means ends highest.
 *
 * @param tries how many starts are tried; default 50
 * @returns `k × inputWidth`, row-major
 * @throws RangeError if `k` is not a whole number from 1 to the number of points
 */
export function worstCentres(
  points: Inputs,
  k: number,
  random: RandomSource,
  tries = 50,
): Float64Array {
  let worst = randomCentres(points, k, random);
  let highest = endOf(points, worst);
  for (let i = 1; i < tries; i++) {
    const start = randomCentres(points, k, random);
    const end = endOf(points, start);
    if (end > highest) [worst, highest] = [start, end];
  }
  return worst;
}

/** The objective where k-means ends. */
function endOf(points: Inputs, start: Float64Array): number {
  let objective = Infinity;
  for (const step of kMeans(points, start)) objective = step.objective ?? objective;
  return objective;
}

function requireCentres(name: string, { count }: Inputs, k: number): void {
  requireCount(`${name}: k`, k, 1);
  if (k > count) {
    throw new RangeError(`${name}: k must be at most the number of points, ${count}, but got ${k}`);
  }
}

const indices = ({ count }: Inputs) => Array.from({ length: count }, (_, i) => i);

function centresAt({ inputs, inputWidth: width }: Inputs, chosen: readonly number[]): Float64Array {
  const centres = new Float64Array(chosen.length * width);
  for (const [c, i] of chosen.entries()) {
    centres.set(inputs.subarray(i * width, (i + 1) * width), c * width);
  }
  return centres;
}

/** An index, drawn in proportion to its weight; any index if all weights are 0. */
function draw(weights: Float64Array, random: RandomSource): number {
  let total = 0;
  for (const weight of weights) total += weight;
  let left = random() * total;
  if (total === 0) return Math.floor(random() * weights.length);
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i];
    if (left < 0) return i;
  }
  return weights.length - 1;
}
