/**
 * The share of runs that ended in the lowest minimum, 0 … 1.
 *
 * @param ends what `basins` returned: minima are listed lowest first, so 0 is the lowest
 */
export function successRate(ends: ArrayLike<number>): number {
  let reached = 0;
  for (let i = 0; i < ends.length; i++) if (ends[i] === 0) reached++;
  return reached / ends.length;
}

/** How a list of numbers runs: `"mixed"` rises somewhere and falls somewhere else. */
export type Trend = "rising" | "falling" | "flat" | "mixed";

/** Whether numbers only rise, only fall, do both or neither; a change of 10⁻⁹ or less is none. */
export function trendOf(values: readonly number[]): Trend {
  const changes = values.slice(1).map((value, i) => value - values[i]);
  const rises = changes.some((change) => change > 1e-9);
  const falls = changes.some((change) => change < -1e-9);
  if (rises && falls) return "mixed";
  return rises ? "rising" : falls ? "falling" : "flat";
}
