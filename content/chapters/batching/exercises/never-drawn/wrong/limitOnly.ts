// fails: limit
/**
 * The share of points that one epoch with replacement misses: count draws out of count points,
 * each time any of them, so that some come twice and some not at all.
 * count: N; random: each call returns a number of at least 0 and below 1, all equally likely.
 * Returns a number from 0 to 1.
 */
export function missedShare(count: number, random: () => number): number {
  const drawn = new Set<number>();
  for (let draw = 0; draw < count; draw++) drawn.add(Math.floor(random() * count));
  return (count - drawn.size) / count;
}

/** The share that an epoch with replacement misses on average. count: N. */
export function expectedShare(count: number): number {
  return 1 / Math.E;
}
