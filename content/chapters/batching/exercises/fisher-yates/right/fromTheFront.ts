export function shuffle(list: number[], random: () => number): number[] {
  const shuffled = list.slice();
  for (let i = 0; i < shuffled.length - 1; i++) {
    const j = i + Math.floor(random() * (shuffled.length - i));
    const kept = shuffled[i];
    shuffled[i] = shuffled[j];
    shuffled[j] = kept;
  }
  return shuffled;
}
