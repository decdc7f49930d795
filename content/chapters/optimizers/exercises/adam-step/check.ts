import { type AnyOptimizer, adam, descend, quadratic } from "downhill";
import type { Checks } from "#components/notebook/exercise/exercise.ts";
import { near } from "#components/notebook/exercise/near.ts";
import type * as Reader from "./solution.ts";
import type { words } from "./words.ts";

const rate = 0.1;
const usual = [0.9, 0.999, 1e-8] as const;
const one = (value: number) => Float64Array.of(value);
const zeros = (size: number) => ({
  count: 0,
  m: new Float64Array(size),
  g: new Float64Array(size),
});

export const checks: Checks<typeof Reader, typeof words> = {
  averages({ step }, fail) {
    const state = zeros(1);
    step(one(1), one(4), state, rate, ...usual);
    const [m, g] = [state.m[0], state.g[0]];
    if (m === 0 && g === 0) return fail.plain();
    if (near(m, 0.004) && near(g, 1.6)) return fail.swapped();
    if (near(m, 3.6) || near(g, 15.984)) return fail.shares(m, g);
    if (near(g, 0.004)) return fail.noSquare(g);
    if (near(m, -0.4)) return fail.signOfM(m);
    if (!near(m, 0.4)) return fail.m(0.4, m);
    if (!near(g, 0.016)) return fail.g(0.016, g);
    step(one(1), one(-2), state, rate, ...usual);
    if (!near(state.m[0], 0.16)) return fail.secondM(state.m[0]);
    if (!near(state.g[0], 0.019984)) return fail.secondG(state.g[0]);
  },
  first({ step }, fail) {
    const params = one(1);
    step(params, one(4), zeros(1), rate, ...usual);
    const got = 1 - params[0];
    const is = (length: number) => near(got, length, 1e-4);
    if (is(0.1)) return;
    if (Number.isNaN(got)) return fail.countZero();
    if (is(-0.1)) return fail.uphill();
    if (is(0.04 / Math.sqrt(0.016))) return fail.uncorrected(got);
    if (is(1)) return fail.multiplied(got);
    if (is(0.4 / Math.sqrt(0.016))) return fail.onlyM(got);
    if (is(0.01)) return fail.onlyG(got);
    if (is(0.025)) return fail.noRoot(got);
    return fail.first(got);
  },
  every({ step }, fail) {
    const params = Float64Array.of(1, 1, 1);
    step(params, Float64Array.of(4, 4, -0.04), zeros(3), rate, ...usual);
    const expected = [0.9, 0.9, 1.1];
    const i = expected.findIndex((value, index) => !near(params[index], value, 1e-4));
    if (i < 0) return;
    if (i > 0 && near(params[0], 0.9, 1e-4)) return fail.countInLoop(i + 1, expected[i], params[i]);
    return fail.every(i + 1, expected[i], params[i]);
  },
  steady({ step }, fail) {
    const params = one(1);
    const state = zeros(1);
    for (let t = 1; t <= 20; t++) step(params, one(4), state, rate, ...usual);
    if (!near(state.count, 20)) return fail.count(state.count);
    if (!near(params[0], -1, 1e-6)) return fail.steady(params[0]);
  },
  epsilon({ step }, fail) {
    const params = one(1);
    step(params, one(4), zeros(1), rate, 0.9, 0.999, 1);
    const [got] = params;
    if (near(got, 1 - 0.4 / Math.sqrt(17))) return fail.epsilonInside(got);
    if (!near(got, 0.92)) return fail.epsilon(got);
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
