import type { Experiment } from "../experiment.ts";
import type { ExperimentOutcome, ExperimentRecord } from "../runExperiment.ts";
import type { FromWorker } from "./messages.ts";

/** What has come of one experiment so far. */
export interface SweepRun {
  readonly records: readonly ExperimentRecord[];
  /** Undefined while it is not finished. */
  readonly outcome: ExperimentOutcome | undefined;
}

export type SweepState = "running" | "paused" | "finished" | "cancelled" | "failed";

/** Many experiments under way. Everything in it is live: it can be looked at at any time. */
export interface Sweep {
  readonly experiments: readonly Experiment[];
  /** One entry an experiment, in their order. */
  readonly runs: readonly SweepRun[];
  /** How many experiments have ended. */
  readonly finished: number;
  readonly state: SweepState;
  /** How many workers died at it. What they were at was done again from its start. */
  readonly workersLost: number;
  /** Resolves when the sweep is finished or cancelled; rejects if an experiment cannot be run. */
  readonly done: Promise<Sweep>;
  pause(): void;
  resume(): void;
  /** Gives up what is not finished. What has come stays. */
  cancel(): void;
}

/** A sweep as its pool sees it. */
export interface SweepQueue {
  readonly id: number;
  readonly experiments: readonly Experiment[];
  readonly state: SweepState;
  /** Whether there is an experiment that nobody is at. */
  canTake(): boolean;
  /** The next such experiment. */
  take(): number;
  add(message: FromWorker): void;
  /** Puts back what a worker was at that died. */
  redo(runs: readonly number[], reason: string): void;
  cancel(): void;
}

interface SweepHooks {
  onChange?: (sweep: Sweep) => void;
  /** There may be something to do again. */
  giveWork: () => void;
  /** The sweep wants nothing more. */
  leave: (queue: SweepQueue) => void;
}

/** An experiment at which so many workers died is not tried again: it may be what kills them. */
const MOST_DEATHS = 3;

/** The books of one sweep: what is done, what is not, and what has come. */
export function makeSweep(
  id: number,
  experiments: readonly Experiment[],
  { onChange, giveWork, leave }: SweepHooks,
): { sweep: Sweep; queue: SweepQueue } {
  const runs = experiments.map(() => ({
    records: [] as ExperimentRecord[],
    outcome: undefined as ExperimentOutcome | undefined,
  }));
  const deaths = experiments.map(() => 0);
  const waiting = experiments.map((_, run) => run).reverse();
  const { promise, resolve, reject } = withResolvers<Sweep>();

  const sweep = {
    experiments,
    runs,
    finished: 0,
    state: "running" as SweepState,
    workersLost: 0,
    done: promise,
    pause: () => move("running", "paused"),
    resume: () => move("paused", "running"),
    cancel: () => end("cancelled"),
  };
  const queue: SweepQueue = {
    id,
    experiments,
    get state() {
      return sweep.state;
    },
    canTake: () => sweep.state === "running" && waiting.length > 0,
    take: () => waiting.pop() as number,
    add({ run, records, outcome, error }) {
      if (error) return end("failed", `sweep: experiment ${run} cannot be run: ${error}`);
      runs[run].records.push(...records);
      runs[run].outcome = outcome;
      if (outcome) sweep.finished++;
      if (sweep.finished === experiments.length) end("finished");
      else onChange?.(sweep);
    },
    redo(again, reason) {
      sweep.workersLost++;
      for (const run of again) {
        runs[run].records.length = 0;
        waiting.push(run);
        if (++deaths[run] === MOST_DEATHS) {
          end("failed", `sweep: ${MOST_DEATHS} workers died at experiment ${run}: ${reason}`);
        }
      }
      if (!isOver()) onChange?.(sweep);
    },
    cancel: () => end("cancelled"),
  };
  const isOver = () => sweep.state !== "running" && sweep.state !== "paused";
  const move = (from: SweepState, to: SweepState) => {
    if (sweep.state !== from) return;
    sweep.state = to;
    onChange?.(sweep);
    giveWork();
  };
  const end = (state: SweepState, error?: string) => {
    if (isOver()) return;
    sweep.state = state;
    onChange?.(sweep);
    if (error) reject(new Error(error));
    else resolve(sweep);
    leave(queue);
  };
  if (experiments.length === 0) end("finished");
  return { sweep, queue };
}

function withResolvers<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((yes, no) => {
    [resolve, reject] = [yes, no];
  });
  return { promise, resolve, reject };
}
