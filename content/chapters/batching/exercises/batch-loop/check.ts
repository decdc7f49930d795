import type { Checks } from "#components/notebook/exercise/exercise.ts";
import { near } from "#components/notebook/exercise/near.ts";
import type * as Reader from "./solution.ts";
import type { words } from "./words.ts";

// The loss of a point p is ½(θ − p)², so that each point pulls θ to itself and all together to their mean.
const pull = ([theta]: number[], point: number) => [theta - point];

export const checks: Checks<typeof Reader, typeof words> = {
  count({ batchDescent }, fail) {
    const { iteration } = batchDescent([6], [1, 3, 5], pull, 0.5, 7, 0);
    if (iteration !== 7) return fail.count(7, iteration);
  },
  together({ batchDescent }, fail) {
    const asked: number[] = [];
    const recorded = (params: number[], point: number) => {
      asked.push(params[0]);
      return pull(params, point);
    };
    batchDescent([0], [1, 3, 5], recorded, 0.5, 1, 0);
    const moved = asked.find((theta) => theta !== asked[0]);
    if (moved !== undefined) return fail.moved(moved);
    if (asked.length !== 3) return fail.asked(asked.length);
  },
  mean({ batchDescent }, fail) {
    const [theta] = batchDescent([0], [1, 3, 5], pull, 0.5, 1, 0).params;
    if (theta === 0) return fail.stayed();
    if (near(theta, -1.5) || near(theta, -4.5)) return fail.uphill(theta);
    if (near(theta, 4.5)) return fail.summed(theta);
    if (near(theta, 2.5) || near(theta, 2.5 / 3)) return fail.lastOnly(theta);
    if (!near(theta, 1.5)) return fail.mean(theta);
  },
  fresh({ batchDescent }, fail) {
    const [theta] = batchDescent([6], [1, 3, 5], pull, 0.5, 2, 0).params;
    if (near(theta, 2.25)) return fail.carried(theta);
    if (!near(theta, 3.75)) return fail.second(theta);
  },
  ends({ batchDescent }, fail) {
    // ∇Θ is −3, −1.5, −0.75, …: after six iterations −0.094.
    const { params, iteration } = batchDescent([0], [1, 3, 5], pull, 0.5, 1000, 0.1);
    if (iteration === 1000) return fail.neverEnds();
    if (iteration === 1) return fail.signedSlope();
    if (iteration === 6 && near(params, [2.90625])) return fail.beforeMove();
    if (iteration !== 6) return fail.ends(6, iteration);
    // Two parameters. The first is where it belongs from the start, the second is as above.
    const both = ([a, b]: number[], point: number) => [a, b - point];
    const pair = batchDescent([0, 0], [1, 3, 5], both, 0.5, 1000, 0.1);
    if (pair.iteration !== 6) return fail.oneEntry(pair.iteration);
  },
  old({ batchDescent }, fail) {
    const start = [0];
    batchDescent(start, [1, 3, 5], pull, 0.5, 3, 0);
    if (start[0] !== 0) return fail.oldList(start);
  },
};
