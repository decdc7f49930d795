import { normal, seeded } from "../random/random.ts";
import { requireCount, requireNonNegative, requirePositive } from "../require.ts";
import { alternatingPoints, type LabelledPoints } from "./points.ts";

export interface SpiralsOptions {
  /** How many points in all; at least 2. Default 200. */
  points?: number;
  /** Standard deviation of the normal noise in both coordinates. Default 0.02. */
  noise?: number;
  /** Default 1. */
  seed?: number;
  /** How often each arm goes round the center. Default 1.5. */
  turns?: number;
}

/**
 * Two spirals, one turned by π against the other: hard for a small network. Without noise, for
 * shares s evenly spaced in (0, 1] of the way out and k the class, 0 or 1,
 *
 *   r = s        φ = 2π · turns · s + kπ        (r cos φ, r sin φ)
 *
 * The classes take turns.
 *
 * @throws RangeError if there are fewer than 2 points, `noise` is negative, `turns` not positive
 *   or `seed` not finite
 */
export function spirals({
  points = 200,
  noise = 0.02,
  seed = 1,
  turns = 1.5,
}: SpiralsOptions = {}): LabelledPoints {
  requireCount("spirals: points", points, 2);
  requireNonNegative("spirals: noise", noise);
  requirePositive("spirals: turns", turns);
  const error = normal(seeded(seed), 0, noise);
  return alternatingPoints(points, 2, (label, index, size) => {
    const r = (index + 1) / size;
    const angle = 2 * Math.PI * turns * r + label * Math.PI;
    return [r * Math.cos(angle) + error(), r * Math.sin(angle) + error()];
  });
}
