import type { Checks } from "#components/notebook/exercise/exercise.ts";
import { near } from "#components/notebook/exercise/near.ts";
import type * as Reader from "./solution.ts";
import type { words } from "./words.ts";

export const checks: Checks<typeof Reader, typeof words> = {
  down({ update }, fail) {
    for (const slope of [2, -2]) {
      const [after] = update([1], [slope], 0.1);
      if (after === 1) return fail.stayed(slope);
      if (after > 1 === slope > 0) return fail.rose(slope, after);
    }
  },
  size({ update }, fail) {
    const [gentle] = update([1], [3], 0.1);
    const [steep] = update([1], [300], 0.1);
    if (gentle === 1) return fail.stayed(3);
    if (near(gentle, steep)) return fail.sizeIgnored(gentle);
  },
  rate({ update }, fail) {
    const [after] = update([1], [2], 0.1);
    if (near(after, -1)) return fail.wholeSlope(0.8, after);
    if (!near(after, 0.8)) return fail.other(0.8, after);
  },
  every({ update }, fail) {
    const after = update([1, 1, 1], [1, 2, -4], 0.5);
    const expected = [0.5, 0, 3];
    if (after.length !== 3) return fail.length(3, after.length);
    const index = expected.findIndex((value, i) => !near(after[i], value));
    if (index >= 0) return fail.others(index + 1, expected[index], after[index]);
  },
  old({ update }, fail) {
    const params = [1, 2];
    update(params, [1, 1], 0.5);
    if (!near(params, [1, 2])) return fail.oldList(params);
  },
};
