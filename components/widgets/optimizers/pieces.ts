/** The points of a line in pieces, one for each stretch whose values are known. */
export function piecesOf(
  values: readonly (number | null)[],
  place: (value: number, index: number) => [number, number],
): [number, number][][] {
  const found: [number, number][][] = [];
  for (const [i, value] of values.entries()) {
    if (value === null) continue;
    if (i === 0 || values[i - 1] === null) found.push([]);
    found[found.length - 1].push(place(value, i));
  }
  return found;
}
