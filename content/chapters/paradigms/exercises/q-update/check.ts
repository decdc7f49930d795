import { seeded } from "downhill";
import type { Checks } from "#components/notebook/exercise/exercise.ts";
import { near } from "#components/notebook/exercise/near.ts";
import type * as Reader from "./solution.ts";
import type { words } from "./words.ts";

const rate = 0.5;
const discount = 0.8;
const table = () => [
  [2, 1, 0],
  [3, 5, 1],
];
const step = { state: 0, action: 0, reward: 1, next: 1, terminated: false };

export const checks: Checks<typeof Reader, typeof words> = {
  value({ update }, fail) {
    const q = table();
    update(q, { ...step }, rate, discount);
    const got = q[0][0];
    const is = (value: number) => near(got, value);
    if (is(3.5)) return;
    if (is(2)) return fail.unchanged();
    if (is(1.5)) return fail.rewardOnly(got);
    if (is(0.5)) return fail.sign(got);
    if (is(4)) return fail.noDiscount(got);
    if (is(2.7)) return fail.sameAction(got);
    if (is(1.9)) return fail.worst(got);
    if (is(2.3)) return fail.ownState(got);
    if (is(4.5)) return fail.noOld(got);
    if (is(5)) return fail.noRate(got);
    if (is(3)) return fail.noReward(got);
    if (is(3.2)) return fail.swapped(got);
    return fail.value(got);
  },
  others({ update }, fail) {
    const q = table();
    update(q, { ...step }, rate, discount);
    if (!near(q.flat().slice(1), table().flat().slice(1))) return fail.others(q.flat());
  },
  ends({ update }, fail) {
    const q = table();
    update(q, { ...step, terminated: true }, rate, discount);
    const got = q[0][0];
    if (near(got, 3.5)) return fail.afterEnd(got);
    if (!near(got, 1.5)) return fail.ends(got);
  },
  below({ update }, fail) {
    const q = [
      [0, 0],
      [-5, -3],
    ];
    update(q, { ...step, reward: 0 }, rate, discount);
    const got = q[0][0];
    if (near(got, 0)) return fail.fromZero();
    if (!near(got, -1.2)) return fail.below(got);
  },
  error({ update }, fail) {
    const got = update(table(), { ...step }, rate, discount);
    if (near(got, 1.5)) return fail.returnsMove(got);
    if (near(got, 3.5)) return fail.returnsValue(got);
    if (!near(got, 3)) return fail.error(got);
  },
  corridor({ update }, fail) {
    // Four cells in a row; action 1 goes right, 0 left; the goal lies behind the last and pays 1.
    const q = [0, 1, 2, 3, 4].map(() => [0, 0]);
    const random = seeded(1);
    for (let n = 0; n < 4000; n++) {
      const state = Math.floor(4 * random());
      const action = Math.floor(2 * random());
      const next = action === 1 ? state + 1 : Math.max(0, state - 1);
      const terminated = next === 4;
      update(q, { state, action, reward: terminated ? 1 : 0, next, terminated }, rate, discount);
    }
    const right = q.slice(0, 4).map((row) => row[1]);
    const expected = [discount ** 3, discount ** 2, discount, 1];
    if (!near(right, expected, 1e-6)) return fail.corridor(expected, right);
  },
};
