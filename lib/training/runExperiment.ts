import { requireCount } from "../require.ts";
import type { Experiment } from "./experiment.ts";
import { referenceTrainer } from "./referenceTrainer.ts";
import type { Outcome } from "./train.ts";
import type { Engine, Score, Trainer } from "./trainer.ts";

/** One moment of an experiment. */
export interface ExperimentRecord {
  /** How many steps were made; 0 is the start. */
  readonly step: number;
  /** How many epochs are done, with fractions. */
  readonly epoch: number;
  /** On the examples that are learnt from; undefined if they were not asked about. */
  readonly train?: Score;
  /** On the examples kept back; undefined if there are none or they were not asked about. */
  readonly test?: Score;
  /** The loss of the last step's batch; NaN at the start. */
  readonly batchLoss: number;
  /** ‖∇Θ‖ of the last step's batch, before it was clipped; NaN at the start. */
  readonly gradientNorm: number;
  /** Θ, laid out as `mlp` has it; undefined if it was not asked for. */
  readonly params?: Float64Array;
}

/** How an experiment ended. */
export interface ExperimentOutcome extends Outcome {
  readonly reason: "steps" | "diverged";
  /** Θ at the end, laid out as `mlp` has it. Of a run that diverged it may hold anything. */
  readonly params: Float64Array;
}

/** An experiment under way, made in portions. */
export interface ExperimentRun {
  /** How it ended; undefined while it goes on. */
  readonly outcome: ExperimentOutcome | undefined;
  /** About how many products a step costs. */
  readonly stepCost: number;
  /** Makes up to `count` steps, and returns the records that came with them. */
  advance(count: number): ExperimentRecord[];
  /** Θ now, in a copy. */
  params(): Float64Array;
  /** Gives the memory of a run back whose end nobody waits for. */
  release(): void;
}

/**
 * Starts an experiment. The first portion brings the record of the start. What comes does not
 * depend on how large the portions are, nor on how many other experiments run beside it.
 *
 * @param engine default: the readable 64-bit library
 * @throws RangeError if the parts of the experiment do not fit, or an option is out of its range
 */
export function startExperiment(
  experiment: Experiment,
  engine: Engine = referenceTrainer,
): ExperimentRun {
  const { steps, recordEvery = Math.max(1, steps) } = experiment;
  requireCount("experiment: steps", steps, 0);
  requireCount("experiment: recordEvery", recordEvery, 1);
  const trainer = engine(experiment);
  let isFirst = true;

  const run = {
    outcome: undefined as ExperimentOutcome | undefined,
    stepCost: trainer.stepCost,
    advance(count: number) {
      const records: ExperimentRecord[] = [];
      if (isFirst) records.push(record(trainer, experiment));
      isFirst = false;
      const goal = Math.min(steps, trainer.step + count);
      while (trainer.step < goal) {
        const next = Math.min(goal, nextMultiple(trainer.step, recordEvery));
        if (!trainer.advance(next - trainer.step)) {
          end("diverged");
          return records;
        }
        if (next % recordEvery === 0 || next === steps) records.push(record(trainer, experiment));
      }
      if (!run.outcome && trainer.step === steps) end("steps");
      return records;
    },
    params: () => run.outcome?.params.slice() ?? trainer.params(),
    release: () => {
      if (!run.outcome) trainer.release();
    },
  };
  const end = (reason: ExperimentOutcome["reason"]) => {
    run.outcome = { reason, steps: trainer.step, params: trainer.params() };
    trainer.release();
  };
  return run;
}

/**
 * An experiment from its start to its end, one record at a time.
 *
 *   const history = new History(runExperiment(experiment));
 *
 * @throws RangeError as `startExperiment`
 */
export function* runExperiment(
  experiment: Experiment,
  engine: Engine = referenceTrainer,
): Generator<ExperimentRecord, ExperimentOutcome, void> {
  const { steps, recordEvery = Math.max(1, steps) } = experiment;
  const run = startExperiment(experiment, engine);
  yield* run.advance(0);
  while (!run.outcome) yield* run.advance(recordEvery);
  return run.outcome;
}

function nextMultiple(step: number, every: number): number {
  return (Math.floor(step / every) + 1) * every;
}

function record(
  trainer: Trainer,
  { examine = ["train", "test"], recordParams = false }: Experiment,
): ExperimentRecord {
  return {
    step: trainer.step,
    epoch: trainer.step / trainer.stepsPerEpoch,
    train: examine.includes("train") ? trainer.score("train") : undefined,
    test: examine.includes("test") ? trainer.score("test") : undefined,
    batchLoss: trainer.batchLoss,
    gradientNorm: trainer.gradientNorm,
    params: recordParams ? trainer.params() : undefined,
  };
}
