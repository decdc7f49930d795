// fails: neverSwaps
/**
 * A shuffled copy of a list, every order equally likely (Fisher–Yates).
 * list: stays as it is; random: each call returns a number of at least 0 and below 1, all equally likely.
 */
export function shuffle(list: number[], random: () => number): number[] {
  const shuffled = [...list];
  for (let i = shuffled.length - 1; i > 1; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
  }
  return shuffled;
}
