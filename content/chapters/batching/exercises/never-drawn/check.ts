import { seeded } from "downhill";
import type { Checks } from "#components/notebook/exercise/exercise.ts";
import { near } from "#components/notebook/exercise/near.ts";
import type * as Reader from "./solution.ts";
import type { words } from "./words.ts";

/** Chance that begins with given numbers and goes on with any; it counts how often it is asked. */
function chance(numbers: number[]) {
  const rest = seeded(1);
  let calls = 0;
  const random = () => {
    calls += 1;
    return numbers[calls - 1] ?? rest();
  };
  return { random, calls: () => calls };
}

export const checks: Checks<typeof Reader, typeof words> = {
  draws({ missedShare }, fail) {
    const source = chance([]);
    missedShare(10, source.random);
    if (source.calls() === 0) return fail.noDraw();
    if (source.calls() !== 10) return fail.draws(10, source.calls());
  },
  share({ missedShare }, fail) {
    const draws = [0, 0, 0, 0, 0, 3, 2].map((point) => (point + 0.5) / 7);
    const got = missedShare(7, chance(draws).random);
    if (near(got, 4 / 7)) return;
    if (near(got, 4)) return fail.number(got);
    if (near(got, 3 / 7) || near(got, 3)) return fail.drawn(got);
    if (near(got, 2 / 7)) return fail.once(got);
    if (near(got, 1 / 7)) return fail.repeated(got);
    if (got === 0) return fail.noneMissed();
    return fail.share(got);
  },
  equally({ missedShare }, fail) {
    // Both draws fall into the stretch of point 0, one near its beginning and one near its end.
    const source = chance([0.05, 0.45]);
    const got = missedShare(2, source.random);
    if (near(got, 0.5)) return;
    return got === 0 && source.calls() === 2 ? fail.rounded(got) : fail.equally(got);
  },
  formula({ expectedShare }, fail) {
    const got = expectedShare(2);
    if (near(got, 0.25)) {
      const more = expectedShare(10);
      if (!near(more, 0.9 ** 10)) return fail.expected(10, 0.9 ** 10, more);
      return;
    }
    if (near(got, 0.5)) return fail.oneDraw(got);
    if (near(got, 0.75)) return fail.others(got);
    if (near(got, Math.exp(-1), 0.001)) return fail.limit(got);
    return fail.expected(2, 0.25, got);
  },
  agree({ missedShare, expectedShare }, fail) {
    const random = seeded(7);
    let sum = 0;
    for (let epoch = 0; epoch < 400; epoch++) sum += missedShare(50, random);
    const expected = expectedShare(50);
    if (!near(sum / 400, expected, 0.015)) return fail.disagree(expected, sum / 400);
  },
};
