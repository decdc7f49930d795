import { type AnyOptimizer, adam, descend, quadratic } from "downhill";
import type { Checks } from "#components/notebook/exercise/exercise.ts";
import { near } from "#components/notebook/exercise/near.ts";
import type * as Reader from "./solution.ts";
import type { words } from "./words.ts";

const rate = 0.1;
const usual = [0.9, 0.999, 1e-8] as const;

/** How long each of so many steps is under a steady slope of 4. */
function lengths(step: typeof Reader.step, steps: number): number[] {
  const params = new Float64Array(1);
  const state = { count: 0, m: new Float64Array(1), g: new Float64Array(1) };
  return Array.from({ length: steps }, () => {
    const before = params[0];
    step(params, Float64Array.of(4), state, rate, ...usual);
    return before - params[0];
  });
}

export const checks: Checks<typeof Reader, typeof words> = {
  first({ step }, fail) {
    const [got] = lengths(step, 1);
    const is = (length: number) => near(got, length, 1e-4);
    if (is(0.1)) return;
    if (Number.isNaN(got)) return fail.countZero();
    if (is(1)) return fail.tenfold(got);
    if (is(0.04 / Math.sqrt(0.016))) return fail.removed(got);
    if (is(100)) return fail.onlyM(got);
    if (is(0.001)) return fail.onlyG(got);
    return fail.first(got);
  },
  later({ step }, fail) {
    const all = lengths(step, 20);
    const t = all.findIndex((length) => !near(length, 0.1, 1e-6));
    if (t < 0) return;
    if (t === 0) return fail.notEvenFirst();
    if (Number.isNaN(all[t])) return fail.noNumber(t + 1);
    if (all[t] > 0.1 && all[19] > 0.3) return fail.patched(t + 1, all[t], all[19]);
    return fail.later(t + 1, all[t]);
  },
  valley({ step }, fail) {
    const bowl = quadratic([1, 20]);
    const library = adam();
    const mine: AnyOptimizer = {
      ...library,
      step: (params, grads, state, learningRate) =>
        step(params, grads, state, learningRate, ...usual),
    };
    const [expected, got] = [library, mine].map((optimizer) => [
      ...(descend(bowl, [4, 1], optimizer, 0.1, 50).steps.at(-1)?.params ?? []),
    ]);
    if (!near(got, expected, 1e-6)) return fail.valley(expected, got);
  },
};
