import { descend, gradientDescent, quadratic } from "downhill";
import type { Checks } from "#components/notebook/exercise/exercise.ts";
import { near } from "#components/notebook/exercise/near.ts";
import type * as Reader from "./solution.ts";
import type { words } from "./words.ts";

/** A real walk that begins at 1 along every direction: the steps it took and how far off it then is. */
function walk(learningRate: number, curvatures: number[], steps: number): [number, number] {
  const start = curvatures.map(() => 1);
  const run = descend(quadratic(curvatures), start, gradientDescent(), learningRate, steps);
  const last = run.steps[run.steps.length - 1];
  return [last.step, Math.max(...last.params.map(Math.abs))];
}

export const checks: Checks<typeof Reader, typeof words> = {
  factor({ factor }, fail) {
    const got = factor(0.1, 4);
    if (near(got, 1.4)) return fail.factorSign(got);
    if (near(got, 0.4)) return fail.onlyMove(got);
    if (!near(got, 0.6)) return fail.factor(0.1, 4, 0.6, got);
    const crossing = factor(0.3, 5);
    if (near(crossing, 0.5)) return fail.noSign(crossing);
    if (!near(crossing, -0.5)) return fail.factor(0.3, 5, -0.5, crossing);
  },
  one({ largestStableRate }, fail) {
    const got = largestStableRate([4]);
    if (near(got, 0.25)) return fail.oneStep(got, ...walk(1.5 * got, [4], 40));
    if (!near(got, 0.5)) return fail.one(got);
  },
  steepest({ largestStableRate }, fail) {
    for (const curvatures of [
      [1, 10],
      [8, 2, 4],
    ]) {
      const got = largestStableRate([...curvatures]);
      const expected = 2 / Math.max(...curvatures);
      if (near(got, expected)) continue;
      if (got > expected)
        return fail.fliesAway(curvatures, got, 0.99 * got, ...walk(0.99 * got, curvatures, 20));
      if (got > 0) {
        const above = (got + expected) / 2;
        return fail.tooCareful(curvatures, got, above, ...walk(above, curvatures, 200));
      }
      return fail.noRate(curvatures, got);
    }
  },
  gentle({ largestStableRate }, fail) {
    const got = largestStableRate([0.02, 0.05]);
    if (near(got, 1)) return fail.belowOne(...walk(39, [0.02, 0.05], 200));
    if (!near(got, 40)) return fail.gentle(got);
  },
};
