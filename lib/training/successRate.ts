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

/** What a longer stride does to the success rate, measured against the shortest one. */
export type StrideEffect = "helps" | "harms" | "both" | "neither";

/**
 * Whether success rates, listed from the shortest stride to the longest, ever rise above the first
 * one, fall below it, do both or neither.
 *
 * @param noise a difference of this much or less counts as none. Default 0.02
 */
export function strideEffect(rates: readonly number[], noise = 0.02): StrideEffect {
  const [first] = rates;
  const helps = rates.some((rate) => rate > first + noise);
  const harms = rates.some((rate) => rate < first - noise);
  if (helps && harms) return "both";
  return helps ? "helps" : harms ? "harms" : "neither";
}
