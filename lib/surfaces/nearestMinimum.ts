import type { Surface } from "./surface.ts";

/**
 * The minimum that a run has come to rest in: the nearest one, if it is within reach.
 *
 * @param tolerance how far away it may be, as a Euclidean distance. Default 0.1
 * @returns its index in `minima`, or −1 if none is so near
 */
export function nearestMinimum(
  minima: Surface["minima"],
  params: ArrayLike<number>,
  tolerance = 0.1,
): number {
  let nearest = -1;
  let least = tolerance;
  for (const [index, minimum] of minima.entries()) {
    const distance = Math.hypot(...minimum.map((x, i) => x - params[i]));
    if (distance <= least) [nearest, least] = [index, distance];
  }
  return nearest;
}
