import { losses, referenceTrainer } from "../../lib/index.ts";
import type { Contender, Training } from "./contender.ts";
import { experimentOf, type Workload } from "./workloads.ts";

export interface Timing {
  readonly contender: string;
  /** Milliseconds a step takes, the median of the rounds. */
  readonly milliseconds: number;
  /** Whether 50 steps ended at the loss of the 64-bit library; undefined if it steps otherwise. */
  readonly isSame: boolean | undefined;
  /** Whether the loss fell. */
  readonly isLearning: boolean;
}

export interface Report {
  readonly workload: string;
  readonly timings: readonly Timing[];
  /** Who could not be measured, and why. */
  readonly failures: readonly string[];
}

interface Entry {
  readonly contender: Contender;
  readonly training: Training;
  readonly before: number;
  readonly isSame: boolean | undefined;
  /** Steps of one turn. */
  steps: number;
  readonly times: number[];
}

const ROUNDS = 9;
/** A turn takes about so many milliseconds. */
const TURN = 120;
/** Steps after which those who make the same steps must be at the same loss, to 10⁻³. */
const COMPARED = 50;
const TOLERANCE = 1e-3;

/** Times everybody in turns, so that what disturbs the machine disturbs all. */
export async function measure(workload: Workload, contenders: Contender[]): Promise<Report> {
  const failures: string[] = [];
  const entries: Entry[] = [];
  const expected = referenceLoss(workload);
  for (const contender of contenders.filter((one) => one.canTrain(workload))) {
    try {
      entries.push(await enter(contender, workload, expected));
    } catch (error) {
      failures.push(`${contender.name}: ${error}`);
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (let k = 0; k < entries.length; k++) {
      const entry = entries[(k + round) % entries.length];
      entry.times.push((await time(entry.training, entry.steps)) / entry.steps);
    }
  }
  const timings: Timing[] = [];
  for (const { contender, training, before, isSame, times } of entries) {
    const after = await lossNow(training, workload);
    timings.push({
      contender: contender.name,
      milliseconds: medianOf(times),
      isSame,
      isLearning: after < before,
    });
    training.close();
  }
  return { workload: workload.name, timings, failures };
}

async function enter(contender: Contender, workload: Workload, expected: number): Promise<Entry> {
  const training = await contender.open(workload);
  const before = await lossNow(training, workload);
  await training.train(COMPARED);
  const reached = await lossNow(training, workload);
  const isSame = contender.makesSameSteps(workload)
    ? Math.abs(reached - expected) <= TOLERANCE * expected
    : undefined;
  // Twice, because the first turn also compiles.
  let steps = 1;
  for (let k = 0; k < 2; k++) {
    let spent = await time(training, steps);
    while (spent < TURN / 4) {
      steps *= 2;
      spent = await time(training, steps);
    }
    steps = Math.max(1, Math.round((steps * TURN) / spent));
  }
  return { contender, training, before, isSame, steps, times: [] };
}

async function time(training: Training, steps: number): Promise<number> {
  const begun = performance.now();
  await training.train(steps);
  return performance.now() - begun;
}

async function lossNow(training: Training, workload: Workload): Promise<number> {
  const { points, loss } = workload;
  const answers = Float64Array.from(await training.answers());
  return losses[loss].value(answers, points.targets, points.targetWidth, points.count);
}

/** The loss of the 64-bit library after as many steps. */
function referenceLoss(workload: Workload): number {
  const experiment = experimentOf(workload);
  const trainer = referenceTrainer(experiment);
  trainer.advance(COMPARED);
  return trainer.score("train")?.loss ?? Number.NaN;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
