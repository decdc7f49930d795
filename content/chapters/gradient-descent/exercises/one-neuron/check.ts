import { type Value, value } from "downhill";
import type { Checks } from "#components/notebook/exercise/exercise.ts";
import { near } from "#components/notebook/exercise/near.ts";
import type * as Reader from "./solution.ts";
import type { words } from "./words.ts";

/** The same neuron, with its slopes by the library's automatic differentiation. */
function automatic(w: number[], b: number, x: number[], y: number) {
  const weights = w.map((weight) => value(weight));
  const inputs = x.map((input) => value(input));
  const bias = value(b);
  const z = weights.reduce((sum, weight, i) => sum.add(weight.mul(inputs[i])), bias);
  z.tanh().sub(y).pow(2).mul(0.5).backward();
  const slope = ({ grad }: Value) => grad;
  return { dw: weights.map(slope), db: bias.grad, dx: inputs.map(slope) };
}

const different = (got: number[], expected: number[]) =>
  expected.findIndex((slope, i) => !near(got[i], slope));

export const checks: Checks<typeof Reader, typeof words> = {
  bias({ neuron }, fail) {
    const { a, db } = neuron([0.5], -0.5, [2], 1);
    const z = 0.5;
    if (!near(a, Math.tanh(z))) return fail.answer(Math.tanh(z), a);
    const error = Math.tanh(z) - 1;
    const expected = automatic([0.5], -0.5, [2], 1).db;
    if (near(db, expected)) return;
    if (db === 0) return fail.flat(expected);
    if (near(db, -expected)) return fail.errorSign(expected, db);
    if (near(db, error)) return fail.noBend(expected, db);
    if (near(db, error * (1 - z ** 2))) return fail.bendOfSum(expected, db);
    if (near(db, error * (1 - Math.tanh(a) ** 2))) return fail.bendTwice(expected, db);
    if (near(db, 2 * expected)) return fail.doubled(expected, db);
    return fail.bias(expected, db);
  },
  weights({ neuron }, fail) {
    const [w, b, x, y] = [[0.5, -1], 0.25, [2, 0.5], 1] as const;
    const { dw } = neuron([...w], b, [...x], y);
    const right = automatic([...w], b, [...x], y);
    if (dw.length !== 2) return fail.length("dw", 2, dw.length);
    const i = different(dw, right.dw);
    if (i < 0) return;
    if (dw.every((slope) => near(slope, right.db))) return fail.noInput(right.dw, dw);
    if (near(dw, right.dx)) return fail.weightsByWeights(right.dw, dw);
    return fail.weight(i + 1, right.dw[i], dw[i]);
  },
  inputs({ neuron }, fail) {
    const [w, b, x, y] = [[0.5, -1], 0.25, [2, 0.5], 1] as const;
    const { dx } = neuron([...w], b, [...x], y);
    const right = automatic([...w], b, [...x], y);
    if (dx.length !== 2) return fail.length("dx", 2, dx.length);
    const i = different(dx, right.dx);
    if (i < 0) return;
    if (near(dx, right.dw)) return fail.inputsByInputs(right.dx, dx);
    return fail.input(i + 1, right.dx[i], dx[i]);
  },
  agrees({ neuron }, fail) {
    for (const [w, b, x, y] of [
      [[1], 0, [0], 0.5],
      [[2, -1, 0.5], -0.25, [1, 3, -2], -1],
      [[3, 1], 2, [1, 1], -1],
    ] as const) {
      const got = neuron([...w], b, [...x], y);
      const right = automatic([...w], b, [...x], y);
      for (const name of ["dw", "db", "dx"] as const) {
        const [mine, theirs] = [[got[name]].flat(), [right[name]].flat()];
        if (!near(mine, theirs)) return fail.disagree(name, [...w], b, [...x], y, theirs, mine);
      }
    }
  },
};
