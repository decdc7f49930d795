export function missedShare(count: number, random: () => number): number {
  const came = new Array<boolean>(count).fill(false);
  for (let draw = 0; draw < count; draw++) came[Math.trunc(random() * count)] = true;
  return came.filter((mark) => !mark).length / count;
}

export const expectedShare = (count: number) => Math.exp(count * Math.log1p(-1 / count));
