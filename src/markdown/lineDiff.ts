/** A line of a difference: in both texts, only in the first, or only in the second. */
export interface DiffLine {
  readonly mark: " " | "-" | "+";
  readonly text: string;
}

/** The lines of two texts along their longest common subsequence; what goes comes before what is new. */
export function lineDiff(before: readonly string[], after: readonly string[]): DiffLine[] {
  const common = lengths(before, after);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push({ mark: " ", text: before[i] });
      i++;
      j++;
    } else if (i < before.length && (j === after.length || common[i + 1][j] >= common[i][j + 1])) {
      lines.push({ mark: "-", text: before[i++] });
    } else lines.push({ mark: "+", text: after[j++] });
  }
  return lines;
}

/** How many lines the rests from i and from j have in common. */
function lengths(before: readonly string[], after: readonly string[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      table[i][j] =
        before[i] === after[j]
          ? table[i + 1][j + 1] + 1
          : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  return table;
}
