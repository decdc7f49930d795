import { quantileSorted } from "d3-array";
import type { CurveOutline } from "./curveOutline.ts";
import type { Interval } from "./surface.ts";

/** Beyond the bulk of the heights by more than this many times their spread, a curve is cut off. */
const REACH = 1.5;

/**
 * The heights worth drawing of a curve: all of them, unless it shoots up or down at a pole.
 *
 * The bulk are the heights between the 5 % and the 90 % quantile. What lies beyond it by more than
 * 1.5 times its spread is left to run out of the drawing, but never a height of `kept`.
 *
 * @param kept heights that must be inside, such as those of the minima
 * @returns an interval of positive length; [−1, 1] for a curve that is nowhere finite
 */
export function curveRange({ pieces }: CurveOutline, kept: readonly number[] = []): Interval {
  const heights = pieces.flatMap((piece) => piece.map(([, height]) => height));
  if (heights.length === 0) return [-1, 1];
  const sorted = heights.toSorted((a, b) => a - b);
  const from = quantileSorted(sorted, 0.05) as number;
  const to = quantileSorted(sorted, 0.9) as number;
  const spread = to - from;
  const low = Math.min(Math.max(sorted[0], from - REACH * spread), ...kept);
  const high = Math.max(Math.min(sorted[sorted.length - 1], to + REACH * spread), ...kept);
  return high > low ? [low, high] : [low - 1, low + 1];
}
