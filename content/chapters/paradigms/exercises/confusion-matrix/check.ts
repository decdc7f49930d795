import type { Checks } from "#components/notebook/exercise/exercise.ts";
import { near } from "#components/notebook/exercise/near.ts";
import type * as Reader from "./solution.ts";
import type { words } from "./words.ts";

// 0 is a cat, 1 a dog, 2 a sparrow: a cat was taken for a dog, a dog twice for a sparrow.
const labels = [0, 0, 0, 0, 1, 1, 1, 2, 2, 2];
const answers = [0, 0, 0, 1, 1, 2, 2, 2, 2, 2];
const table = [
  [3, 1, 0],
  [0, 1, 2],
  [0, 0, 3],
];

export const checks: Checks<typeof Reader, typeof words> = {
  share({ accuracy }, fail) {
    const got = accuracy([...answers], [...labels]);
    if (near(got, 0.7)) return;
    if (near(got, 7)) return fail.counted(got);
    if (near(got, 0.3) || near(got, 3)) return fail.errors(got);
    if (near(got, 70)) return fail.percent(got);
    return fail.share(got);
  },
  size({ confusionMatrix }, fail) {
    // Of the four classes the last never occurs.
    const got = confusionMatrix([...answers], [...labels], 4);
    if (got.length !== 4 || got.some((row) => row.length !== 4))
      return fail.size(got.length, got[0]?.length ?? 0);
  },
  cells({ confusionMatrix }, fail) {
    const got = confusionMatrix([...answers], [...labels], 3);
    const is = (cell: (row: number, column: number) => number) =>
      near(
        got.flat(),
        table.flatMap((row, r) => row.map((_, c) => cell(r, c))),
      );
    if (is((r, c) => table[r][c])) return;
    if (is(() => 0)) return fail.empty();
    if (is((r, c) => table[c][r])) return fail.transposed(got);
    if (is((_, c) => table[0][c] + table[1][c] + table[2][c])) return fail.sharedRows(got);
    if (is((r, c) => Math.min(1, table[r][c]))) return fail.marked(got);
    if (is((r, c) => table[r][c] / 10)) return fail.shares(got);
    const at = got.flat().findIndex((count, i) => !near(count, table.flat()[i]));
    const [row, column] = [Math.floor(at / 3), at % 3];
    return fail.cell(row, column, table[row][column], got[row][column]);
  },
  diagonal({ accuracy, confusionMatrix }, fail) {
    const truth = Array.from({ length: 60 }, (_, i) => i % 4);
    const said = truth.map((label, i) => (i % 7 === 0 ? (label + i) % 4 : label));
    const matrix = confusionMatrix(said, truth, 4);
    const right = matrix.reduce((sum, row, r) => sum + row[r], 0);
    const share = accuracy(said, truth);
    if (!near(share, right / 60)) return fail.diagonal(right, share);
  },
};
