import { normal, seeded } from "../random/random.ts";
import { requireCount, requireNonNegative } from "../require.ts";
import { alternatingPoints, type LabelledPoints } from "./points.ts";

export interface MoonsOptions {
  /** How many points in all; at least 2. Default 200. */
  points?: number;
  /** Standard deviation of the normal noise in both coordinates. Default 0.1. */
  noise?: number;
  /** Default 1. */
  seed?: number;
}

/**
 * Two half moons that grip each other: no line parts them. Without noise they are, for angles
 * t evenly spaced from 0 to π,
 *
 *   class 0: (cos t, sin t)        class 1: (1 − cos t, ½ − sin t)
 *
 * as in scikit-learn's `make_moons`. The classes take turns.
 *
 * @throws RangeError if there are fewer than 2 points, `noise` is negative or `seed` not finite
 */
export function moons({ points = 200, noise = 0.1, seed = 1 }: MoonsOptions = {}): LabelledPoints {
  requireCount("moons: points", points, 2);
  requireNonNegative("moons: noise", noise);
  const error = normal(seeded(seed), 0, noise);
  return alternatingPoints(points, 2, (label, index, size) => {
    const t = size === 1 ? 0 : (Math.PI * index) / (size - 1);
    const [x, y] = label === 0 ? [Math.cos(t), Math.sin(t)] : [1 - Math.cos(t), 0.5 - Math.sin(t)];
    return [x + error(), y + error()];
  });
}
