import { type AnyOptimizer, descend, nesterov, quadratic } from "downhill";
import type { Checks } from "#components/notebook/exercise/exercise.ts";
import { near } from "#components/notebook/exercise/near.ts";
import type * as Reader from "./solution.ts";
import type { words } from "./words.ts";

const rate = 0.1;
const alpha = 0.9;

/** One step on L = θ², from Θ = 1 with M = 0.5: where the slope was asked for, and what came of it. */
function walked(step: typeof Reader.step) {
  const asked: number[] = [];
  const params = Float64Array.of(1);
  const state = { m: Float64Array.of(0.5) };
  const gradientAt = (place: Float64Array) => {
    asked.push(place[0]);
    return place.map((theta) => 2 * theta);
  };
  step(params, gradientAt, state, rate, alpha);
  return { asked, theta: params[0], m: state.m[0] };
}

export const checks: Checks<typeof Reader, typeof words> = {
  once({ step }, fail) {
    let calls = 0;
    const counted = (place: Float64Array) => {
      calls += 1;
      return place.map((theta) => 2 * theta);
    };
    step(Float64Array.of(1, 2, 3), counted, { m: Float64Array.of(0, 0, 0) }, rate, alpha);
    if (calls !== 1) return fail.calls(calls);
  },
  ahead({ step }, fail) {
    const [place] = walked(step).asked;
    if (near(place, 1.45)) return;
    if (near(place, 1)) return fail.here();
    if (near(place, 1.5)) return fail.wholeMomentum();
    if (near(place, 0.55) || near(place, 0.5)) return fail.backwards(place);
    return fail.place(place);
  },
  moves({ step }, fail) {
    const { theta, m } = walked(step);
    if (near(theta, 1.16) && near(m, 0.16)) return;
    if (near(theta, 1.61)) return fail.twice(theta);
    if (near(theta, 1.5)) return fail.late(theta);
    if (near(theta, 1.16)) return fail.m(m);
    if (near(theta, 1.74)) return fail.uphill(theta);
    return fail.moves(theta);
  },
  valley({ step }, fail) {
    const bowl = quadratic([1, 20]);
    const gradientAt = (place: Float64Array) => {
      const out = new Float64Array(place.length);
      bowl.gradient(place, out);
      return out;
    };
    const library = nesterov({ momentum: alpha });
    const mine: AnyOptimizer = {
      init: library.init,
      step: (params, _grads, state, learningRate) =>
        step(params, gradientAt, state, learningRate, alpha),
    };
    const [expected, got] = [library, mine].map((optimizer) => [
      ...(descend(bowl, [4, 1], optimizer, 0.02, 30).steps.at(-1)?.params ?? []),
    ]);
    if (!near(got, expected, 1e-6)) return fail.valley(expected, got);
  },
};
