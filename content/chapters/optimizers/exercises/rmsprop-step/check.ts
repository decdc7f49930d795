import { type AnyOptimizer, descend, quadratic, rmsprop } from "downhill";
import type { Checks } from "#components/notebook/exercise/exercise.ts";
import { near } from "#components/notebook/exercise/near.ts";
import type * as Reader from "./solution.ts";
import type { words } from "./words.ts";

const rate = 0.1;
const rho = 0.9;
const epsilon = 1e-8;
const one = (value: number) => Float64Array.of(value);

/** Where Θ and G are after steps from Θ = 1 and G = 0 with these slopes, and how long the last step was. */
function walked(step: typeof Reader.step, slopes: number[]) {
  const params = one(1);
  const state = { g: one(0) };
  let before = 1;
  for (const slope of slopes) {
    before = params[0];
    step(params, one(slope), state, rate, rho, epsilon);
  }
  return { g: state.g[0], length: before - params[0] };
}

export const checks: Checks<typeof Reader, typeof words> = {
  average({ step }, fail) {
    const { g } = walked(step, [4]);
    const later = walked(step, [4, 0]).g;
    if (near(g, 1.6) && near(later, 1.44)) return;
    if (near(g, 16)) return near(later, 16) ? fail.neverForgets(g) : fail.wholeSquare(g);
    if (near(g, 14.4)) return fail.swapped(g);
    if (near(g, 0.4)) return fail.noSquare(g);
    if (!near(g, 1.6)) return fail.average(g);
    if (near(later, 1.6)) return fail.keepsAll(later);
    if (near(later, 0)) return fail.keepsNothing(later);
    return fail.later(later);
  },
  first({ step }, fail) {
    const { length } = walked(step, [4]);
    if (near(length, -0.4 / Math.sqrt(1.6), 1e-6)) return fail.uphill(length);
    if (near(length, 0.25, 1e-6)) return fail.noRoot(length);
    if (!near(length, 0.4 / Math.sqrt(1.6), 1e-6)) return fail.first(length);
  },
  steady({ step }, fail) {
    const { length } = walked(step, new Array(200).fill(4));
    if (!near(length, 0.1, 1e-6)) return fail.steady(length);
  },
  forgets({ step }, fail) {
    const { length } = walked(step, [100, ...new Array(150).fill(1)]);
    if (length < 0.099) return fail.grudge(length);
  },
  epsilon({ step }, fail) {
    const params = one(1);
    // G = 16, so that √G + ε = 5.
    step(params, one(4), { g: one(16) }, rate, rho, 1);
    const [got] = params;
    if (near(got, 1 - 0.4 / Math.sqrt(17))) return fail.epsilonInside(got);
    if (!near(got, 0.92)) return fail.epsilon(got);
  },
  valley({ step }, fail) {
    const bowl = quadratic([1, 20]);
    const library = rmsprop();
    const mine: AnyOptimizer = {
      ...library,
      step: (params, grads, state, learningRate) =>
        step(params, grads, state, learningRate, rho, epsilon),
    };
    const [expected, got] = [library, mine].map((optimizer) => [
      ...(descend(bowl, [4, 1], optimizer, 0.1, 30).steps.at(-1)?.params ?? []),
    ]);
    if (!near(got, expected, 1e-6)) return fail.valley(expected, got);
  },
};
