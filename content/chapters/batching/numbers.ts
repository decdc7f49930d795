import { birdGradient, dozen, dozenLine } from "#components/widgets/batching/dozen.ts";
import { measureBands, ways } from "#components/widgets/batching/FourWaysModel.ts";
import {
  bestOfSizes,
  type Budget,
  measureAll,
  type Problem,
} from "#components/widgets/batching/SuccessModel.ts";
import { flock, runSorted, secondCount } from "#components/widgets/batching/SortedModel.ts";
import { fixed } from "#components/words/numbers.ts";
import { largestLearningRate, neverDrawn, norm, penguins } from "#lib/index.ts";

/** The success rates of the figure about cost, measured while the book is built. */
export const measured = measureAll();
/** The bands of the figure about four orders. */
export const bands = measureBands();

// Section 3.1: what the twelve say at their best line.
const best = Float64Array.from(dozenLine.minimum);
const opinions = dozen.map((_, bird) => birdGradient(best, bird));
const limit = largestLearningRate(dozenLine.curvatures);

// Section 3.3: the best share of each batch size, in per cent.
const shares = (problem: Problem, budget: Budget) =>
  Object.fromEntries(
    bestOfSizes(problem, measured[problem][budget]).map(({ size, share }) => [
      size,
      fixed(100 * share, 0),
    ]),
  );

// Section 3.5: how far the loss goes up and down in the last of four epochs.
const birds = flock(secondCount);
const sorted = (order: "file" | "shuffled") => {
  const last = runSorted(birds, order, 22, 2, 4).slice(-10);
  const losses = last.map(({ loss }) => loss);
  return {
    low: fixed(Math.min(...losses)),
    high: fixed(Math.max(...losses)),
    widest: fixed(Math.max(...last.map(({ angle }) => angle)), 0),
  };
};

const end = (way: (typeof ways)[number]) => fixed(bands[ways.indexOf(way)].middle.at(-1) ?? 0, 2);

/** The numbers that the chapter's text quotes, ready to print. */
export const numbers = {
  penguins: `${penguins.length}`,
  larger: `${opinions.filter(([dw]) => dw < 0).length}`,
  smaller: `${opinions.filter(([dw]) => dw > 0).length}`,
  strongest: fixed(Math.max(...opinions.map(norm)), 2),
  limitMean: fixed(limit, 2),
  limitSum: fixed(limit / dozen.length, 3),
  valleysCost: shares("valleys", "cost"),
  valleysSteps: shares("valleys", "steps"),
  networkCost: shares("network", "cost"),
  networkSteps: shares("network", "steps"),
  file: sorted("file"),
  shuffled: sorted("shuffled"),
  never12: fixed(100 * neverDrawn(12), 1),
  never100: fixed(100 * neverDrawn(100), 1),
  inverseE: fixed(100 / Math.E, 1),
  endNever: end("inOrder"),
  endOnce: end("shuffledOnce"),
  endEvery: end("reshuffled"),
  endDrawn: end("withReplacement"),
} as const;
