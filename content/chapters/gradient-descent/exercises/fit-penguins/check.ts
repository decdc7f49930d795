import { descend, gradientDescent, lineLoss, penguins, standardise } from "downhill";
import type { Checks } from "#components/notebook/exercise/exercise.ts";
import { near } from "#components/notebook/exercise/near.ts";
import type * as Reader from "./solution.ts";
import type { words } from "./words.ts";

const x = [1, 3, 0, 2];
const y = [4, 2, 1, 3];
const rate = 0.1;

/** Where the library's walk stands after so many steps. */
function after(steps: number): [number, number] {
  const { steps: walk } = descend(lineLoss(x, y), [0, 0], gradientDescent(), rate, steps);
  const { params } = walk[steps];
  return [params[0], params[1]];
}

export const checks: Checks<typeof Reader, typeof words> = {
  first({ fitLine }, fail) {
    const [w, b] = fitLine([...x], [...y], rate, 1);
    const is = (...place: number[]) => near([w, b], place);
    if (is(0, 0)) return fail.stayed();
    if (is(...after(2))) return fail.oneMore();
    if (is(-0.4, -0.25)) return fail.uphill(w, b);
    if (is(1.6, 1)) return fail.summed(w, b);
    if (is(0.8, 0.5)) return fail.doubled(w, b);
    if (is(0.25, 0.25)) return fail.noInput(w);
    if (is(0.4, 0)) return fail.noBias();
    if (is(0.4, 0.19) || is(0.3625, 0.25)) return fail.mixed(w, b);
    const reversed = fitLine(x.toReversed(), y.toReversed(), rate, 1);
    if (!near(reversed, [w, b])) return fail.pointByPoint([w, b], reversed);
    if (!is(0.4, 0.25)) return fail.first(w, b);
  },
  second({ fitLine }, fail) {
    const [w, b] = fitLine([...x], [...y], rate, 2);
    const [one, two] = [after(1), after(2)];
    if (near([w, b], two)) return;
    if (near([w, b], one)) return fail.onlyOne();
    if (near([w, b], [two[0] + one[0], two[1] + one[1]])) return fail.carried(two, [w, b]);
    return fail.second(two, [w, b]);
  },
  penguins({ fitLine }, fail) {
    const flippers = standardise(penguins.map((penguin) => penguin.flipperLength)).values;
    const masses = penguins.map((penguin) => penguin.bodyMass / 1000);
    const best = lineLoss(flippers, masses).minimum;
    const line = fitLine([...flippers], masses, rate, 200);
    if (!near(line, best, 1e-6)) return fail.penguins([...best], line);
  },
};
