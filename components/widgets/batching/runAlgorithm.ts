import {
  type Callable,
  History,
  type Program,
  type ProgramEnd,
  type ProgramMoment,
  type ProgramValue,
  runProgram,
  seeded,
  shuffle,
} from "#lib/index.ts";
import { birdGradient, dozen } from "./dozen.ts";

/** A moment of a program, with what it has cost. */
export interface CostedMoment extends ProgramMoment {
  /** How many gradients of a single bird were worked out so far. */
  readonly evaluations: number;
}

export interface Settings {
  /** γ. */
  learningRate: number;
  /** n, B and ε of the programs. */
  iterations: number;
  batchSize: number;
  epsilon: number;
  seed: number;
}

export const start = [-0.4, 5.05];
/** No program is followed further than this. */
const most = 5000;

/** The numbers of the twelve birds, 1 … 12, as the programs call them. */
export const birds: readonly number[] = dozen.map((_, i) => i + 1);

/** The variables that are there before the first line. */
export const given = ["n", "γ", "ε", "B", "start"];

/** Runs a program on the twelve birds, from its start to its end or its 5000th line. */
export function runAlgorithm(program: Program, settings: Settings) {
  const { learningRate, iterations, batchSize, epsilon, seed } = settings;
  const source = seeded(seed);
  const counter = { evaluations: 0 };
  const gradient: Callable = (bird, params) => {
    counter.evaluations++;
    return [...birdGradient(Float64Array.from(params as number[]), (bird as number) - 1)];
  };
  const lines = runProgram(program, {
    variables: {
      n: iterations,
      γ: learningRate,
      ε: epsilon,
      B: batchSize,
      start,
      data: birds,
    },
    functions: {
      "∇L": gradient,
      shuffle: (list) => shuffle(list as readonly ProgramValue[], source),
    },
  });
  const history = new History(counted(lines, counter));
  history.advance(most);
  return { moments: history.recorded, end: history.outcome };
}

function* counted(
  lines: Generator<ProgramMoment, ProgramEnd, void>,
  counter: { evaluations: number },
): Generator<CostedMoment, ProgramEnd, void> {
  for (;;) {
    const next = lines.next();
    if (next.done) return next.value;
    yield { ...next.value, evaluations: counter.evaluations };
  }
}
