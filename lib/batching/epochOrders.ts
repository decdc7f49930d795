import { seeded } from "../random/random.ts";
import { requireCount } from "../require.ts";

/**
 * How the points of an epoch are put in order:
 *
 * - `"inOrder"`: as the data set has them, in every epoch
 * - `"shuffledOnce"`: shuffled before the first epoch, and never again
 * - `"reshuffled"`: shuffled before every epoch
 * - `"withReplacement"`: each of the N places of an epoch is drawn from all N points, so that some
 *   points come twice and some not at all
 */
export type Sampling = "inOrder" | "shuffledOnce" | "reshuffled" | "withReplacement";

export interface EpochOrdersOptions {
  /** N, the number of points. */
  count: number;
  sampling: Sampling;
  /** Default 1; without effect on `"inOrder"`. */
  seed?: number;
}

/**
 * The order of the points, epoch after epoch: each call of the function that comes back writes the
 * N indices of the next epoch into `out` (length N). The same options give the same orders.
 *
 * Shuffles are Fisher–Yates (Durstenfeld 1964): every order is equally likely.
 *
 * @throws RangeError if `count` is no whole number of at least 1 or `seed` is not finite
 */
export function epochOrders({
  count,
  sampling,
  seed = 1,
}: EpochOrdersOptions): (out: Int32Array) => void {
  requireCount("epochOrders: count", count, 1);
  const source = seeded(seed);
  const place = () => Math.floor(source() * count);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const shuffle = () => {
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor(source() * (i + 1));
      const kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  };
  if (sampling === "shuffledOnce") shuffle();

  return (out) => {
    if (sampling === "reshuffled") shuffle();
    if (sampling === "withReplacement") for (let i = 0; i < count; i++) order[i] = place();
    out.set(order);
  };
}
