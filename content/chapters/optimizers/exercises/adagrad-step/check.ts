import { type AnyOptimizer, adagrad, descend, quadratic } from "downhill";
import type { Checks } from "#components/notebook/exercise/exercise.ts";
import { near } from "#components/notebook/exercise/near.ts";
import type * as Reader from "./solution.ts";
import type { words } from "./words.ts";

const rate = 0.1;
const epsilon = 1e-10;
const one = (value: number) => Float64Array.of(value);

export const checks: Checks<typeof Reader, typeof words> = {
  first({ step }, fail) {
    const params = one(1);
    step(params, one(4), { g: one(0) }, rate, epsilon);
    const [got] = params;
    if (near(got, 0.9)) return;
    if (got === 1) return fail.stayed();
    if (near(got, 1.1)) return fail.uphill(got);
    if (near(got, 0.6)) return fail.plain(got);
    if (near(got, 0.975)) return fail.noRoot(got);
    if (near(got, 0.8)) return fail.noSquare(got);
    if (near(got, -0.6)) return fail.multiplied(got);
    if (!(Math.abs(got) < 1e6)) return fail.oldG(got);
    return fail.first(got);
  },
  shrinks({ step }, fail) {
    const params = one(1);
    const state = { g: one(0) };
    step(params, one(4), state, rate, epsilon);
    step(params, one(4), state, rate, epsilon);
    const [got] = params;
    if (near(got, 0.9 - 0.1 / Math.SQRT2)) return;
    if (near(got, 0.8)) return fail.neverShrinks();
    return fail.second(0.9 - 0.1 / Math.SQRT2, got);
  },
  every({ step }, fail) {
    const params = Float64Array.of(0, 0);
    step(params, Float64Array.of(3, 4), { g: Float64Array.of(0, 0) }, rate, epsilon);
    if (near(params, [-0.1, -0.1])) return;
    if (near(params, [-0.06, -0.08])) return fail.shared([...params]);
    return fail.every([...params]);
  },
  epsilon({ step }, fail) {
    const level = one(1);
    step(level, one(0), { g: one(0) }, rate, epsilon);
    if (level[0] !== 1) return fail.level();
    const params = one(1);
    step(params, one(4), { g: one(0) }, rate, 1);
    const [got] = params;
    if (near(got, 0.92)) return;
    if (near(got, 1 - 0.4 / Math.sqrt(17))) return fail.epsilonInside(got);
    return fail.epsilon(got);
  },
  valley({ step }, fail) {
    const bowl = quadratic([1, 20]);
    const library = adagrad();
    const mine: AnyOptimizer = {
      ...library,
      step: (params, grads, state, learningRate) =>
        step(params, grads, state, learningRate, epsilon),
    };
    const [expected, got] = [library, mine].map((optimizer) => [
      ...(descend(bowl, [4, 1], optimizer, 0.5, 30).steps.at(-1)?.params ?? []),
    ]);
    if (!near(got, expected, 1e-6)) return fail.valley(expected, got);
  },
};
