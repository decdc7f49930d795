import { seeded } from "downhill";
import type { Checks } from "#components/notebook/exercise/exercise.ts";
import { near } from "#components/notebook/exercise/near.ts";
import type * as Reader from "./solution.ts";
import type { words } from "./words.ts";

const orders = [
  [1, 2, 3],
  [1, 3, 2],
  [2, 1, 3],
  [2, 3, 1],
  [3, 1, 2],
  [3, 2, 1],
];
const runs = 60000;
/** A fair share is 1/6, and chance moves it by 0.0015: this is more than five times as much. */
const tolerance = 0.008;

export const checks: Checks<typeof Reader, typeof words> = {
  kept({ shuffle }, fail) {
    const random = seeded(1);
    for (let run = 0; run < 20; run++) {
      const got = shuffle([1, 2, 3, 4, 5], random);
      const lost = [1, 2, 3, 4, 5].find((entry) => !got.includes(entry));
      if (lost !== undefined && got.length === 5) return fail.lost(lost, got);
      if (got.length !== 5) return fail.length(got.length);
    }
  },
  chance({ shuffle }, fail) {
    let draws = 0;
    const random = seeded(2);
    const counted = () => {
      draws += 1;
      return random();
    };
    const got = [1, 2, 3].map(() => shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9], counted));
    if (got.every((order) => near(order, [1, 2, 3, 4, 5, 6, 7, 8, 9], 0))) return fail.neverMoves();
    if (draws === 0) return fail.ownChance();
  },
  old({ shuffle }, fail) {
    const list = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    shuffle(list, seeded(3));
    if (!near(list, [1, 2, 3, 4, 5, 6, 7, 8, 9], 0)) return fail.oldList(list);
  },
  stays({ shuffle }, fail) {
    const random = seeded(4);
    let stayed = 0;
    for (let run = 0; run < 1000; run++) if (shuffle([1, 2], random)[0] === 1) stayed += 1;
    if (stayed === 0) return fail.alwaysMoves();
    if (stayed === 1000) return fail.neverSwaps();
  },
  fair({ shuffle }, fail) {
    const random = seeded(5);
    const counts = new Map(orders.map((order) => [`${order}`, 0]));
    for (let run = 0; run < runs; run++) {
      const order = `${shuffle([1, 2, 3], random)}`;
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    const shares = orders.map((order) => (counts.get(`${order}`) ?? 0) / runs);
    const off = (share: number) => Math.abs(share - 1 / 6);
    const worst = shares.reduce((far, share, i) => (off(share) > off(shares[far]) ? i : far), 0);
    if (shares[worst] === 0) return fail.never(orders[worst], runs);
    if (off(shares[worst]) > tolerance) return fail.unfair(orders[worst], shares[worst], runs);
  },
};
