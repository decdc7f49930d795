import type { Checks } from "#components/notebook/exercise/exercise.ts";
import { near } from "#components/notebook/exercise/near.ts";
import type * as Reader from "./solution.ts";
import type { words } from "./words.ts";

const same = (got: number[][], expected: number[][]) =>
  got.length === expected.length && got.every((batch, i) => near(batch, expected[i], 0));

export const checks: Checks<typeof Reader, typeof words> = {
  equal({ split }, fail) {
    const got = split([1, 2, 3, 4, 5, 6], 2);
    if (
      same(got, [
        [1, 2],
        [3, 4],
        [5, 6],
      ])
    )
      return;
    if (got.length === 0) return fail.none();
    if (same(got, [[1, 2, 3, 4, 5, 6]])) return fail.full();
    if (got.some((batch) => batch.length === 0)) return fail.empty(got);
    if (
      same(got, [
        [1, 2, 3],
        [4, 5, 6],
      ])
    )
      return fail.asNumber();
    const seen = got.flat();
    const twice = seen.find((point, i) => seen.indexOf(point) < i);
    if (twice !== undefined) return fail.twice(twice, got);
    const missing = [1, 2, 3, 4, 5, 6].find((point) => !seen.includes(point));
    if (missing !== undefined) return fail.missing(missing, got);
    return fail.equal(got);
  },
  short({ split }, fail) {
    const got = split([1, 2, 3, 4, 5, 6, 7], 3);
    if (same(got, [[1, 2, 3], [4, 5, 6], [7]])) return;
    if (!got.flat().includes(7)) return fail.dropped();
    const last = got[got.length - 1];
    if (last.some((point) => typeof point !== "number")) return fail.padded(last.length);
    if (last.length === 4) return fail.joined(last);
    if (last.length === 3) return fail.filledUp(last);
    return fail.short(got);
  },
  large({ split }, fail) {
    const got = split([1, 2, 3], 10);
    if (!same(got, [[1, 2, 3]])) return fail.large(got);
  },
  old({ split }, fail) {
    const data = [1, 2, 3, 4, 5];
    split(data, 2);
    if (!near(data, [1, 2, 3, 4, 5])) return fail.emptied(data.length);
  },
};
