import type { Checks } from "#components/notebook/exercise/exercise.ts";
import { near } from "#components/notebook/exercise/near.ts";
import type * as Reader from "./solution.ts";
import type { words } from "./words.ts";

const square = ([theta]: number[]) => theta ** 2;
const cube = ([theta]: number[]) => theta ** 3;
const mixed = ([a, b, c]: number[]) => 2 * a - 3 * b + a * c;

export const checks: Checks<typeof Reader, typeof words> = {
  slope({ numericalGradient }, fail) {
    const h = 1e-3;
    const [slope] = numericalGradient(square, [3], h);
    if (slope === 0) return fail.flat();
    if (near(slope, -6, 1e-3)) return fail.sign(slope);
    if (near(slope, 12, 1e-3)) return fail.oneNudge(slope);
    if (near(slope, 3, 1e-3)) return fail.oneSideHalved(slope);
    if (near(slope, 12 * h, 1e-3)) return fail.undivided(slope);
    if (!near(slope, 6, 1e-3)) return fail.slope(slope);
  },
  sides({ numericalGradient }, fail) {
    const [slope] = numericalGradient(cube, [1], 0.5);
    if (near(slope, 4.75) || near(slope, 1.75)) return fail.oneSided(slope);
    if (near(slope, 3, 0.02)) return fail.ownNudge(slope);
    if (!near(slope, 3.25)) return fail.wide(slope);
  },
  every({ numericalGradient }, fail) {
    const gradient = numericalGradient(mixed, [1, 2, 3], 1e-6);
    const expected = [5, -3, 1];
    if (gradient.length !== 3) return fail.length(gradient.length);
    if (gradient.every((slope) => near(slope, 3, 1e-4))) return fail.allAtOnce();
    const i = expected.findIndex((slope, index) => !near(gradient[index], slope, 1e-4));
    if (i >= 0) return fail.entry(i + 1, expected[i], gradient[i]);
  },
  old({ numericalGradient }, fail) {
    const params = [1, 2];
    numericalGradient(([a, b]) => a * b, params, 0.25);
    if (!near(params, [1, 2])) return fail.oldList(params);
  },
};
