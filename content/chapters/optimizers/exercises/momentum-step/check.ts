import { type AnyOptimizer, descend, momentum, quadratic } from "downhill";
import type { Checks } from "#components/notebook/exercise/exercise.ts";
import { near } from "#components/notebook/exercise/near.ts";
import type * as Reader from "./solution.ts";
import type { words } from "./words.ts";

const rate = 0.2;
const alpha = 0.9;
const one = (value: number) => Float64Array.of(value);

export const checks: Checks<typeof Reader, typeof words> = {
  first({ step }, fail) {
    const params = one(1);
    step(params, one(2), { m: one(0) }, rate, alpha);
    const [got] = params;
    if (near(got, 0.6)) return;
    if (got === 1) return fail.late();
    if (near(got, 1.4)) return fail.uphill(got);
    if (near(got, 0.96)) return fail.averaged(got);
    if (near(got, 0.92)) return fail.rateTwice(got);
    if (near(got, 0.64)) return fail.keptTooMuch(got);
    if (near(got, -1)) return fail.noRate(got);
    return fail.first(got);
  },
  keeps({ step }, fail) {
    const params = one(1);
    const state = { m: one(0) };
    step(params, one(2), state, rate, alpha);
    step(params, one(0), state, rate, alpha);
    const [got] = params;
    if (near(got, 0.24)) return;
    if (near(got, 0.6)) return fail.forgets();
    if (near(got, 0.2)) return fail.neverFades();
    return fail.keeps(got);
  },
  stores({ step }, fail) {
    const params = one(1);
    const state = { m: one(0) };
    step(params, one(2), state, rate, alpha);
    step(params, one(2), state, rate, alpha);
    const [m] = state.m;
    if (near(m, -0.76)) return;
    return near(params, [-0.16]) ? fail.ownM(m) : fail.m(m);
  },
  every({ step }, fail) {
    const params = Float64Array.of(1, 1, 1);
    const state = { m: Float64Array.of(0.5, 0, -1) };
    step(params, Float64Array.of(1, 2, -4), state, rate, alpha);
    const expected = [1.25, 0.6, 0.9];
    const i = expected.findIndex((value, index) => !near(params[index], value));
    if (i >= 0) return fail.entry(i + 1, expected[i], params[i]);
  },
  valley({ step }, fail) {
    const bowl = quadratic([1, 20]);
    const library = momentum({ momentum: alpha });
    const mine: AnyOptimizer = {
      ...library,
      step: (params, grads, state, learningRate) => step(params, grads, state, learningRate, alpha),
    };
    const [expected, got] = [library, mine].map((optimizer) => [
      ...(descend(bowl, [4, 1], optimizer, 0.02, 30).steps.at(-1)?.params ?? []),
    ]);
    if (!near(got, expected, 1e-6)) return fail.valley(expected, got);
  },
};
