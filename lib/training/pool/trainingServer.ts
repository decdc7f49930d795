import type { Experiment } from "../experiment.ts";
import { type ExperimentRun, startExperiment } from "../runExperiment.ts";
import type { Engine } from "../trainer.ts";
import type { FromWorker, ToWorker } from "./messages.ts";

/** About how many products one portion costs: some ten milliseconds of the kernels. */
const PORTION = 3e7;

interface Opened {
  readonly experiments: readonly Experiment[];
  readonly runs: Map<number, ExperimentRun>;
}

/**
 * The worker's side of a pool: returns what is to be called with every message. A message makes
 * one portion of one run, so that a worker hears in between that a sweep is closed.
 *
 * @param makeEngine gets the module of the first message, and says what trains
 */
export function trainingServer(
  answer: (message: FromWorker) => void,
  makeEngine: (kernels: unknown) => Engine,
): (message: ToWorker) => void {
  const sweeps = new Map<number, Opened>();
  let engine: Engine | undefined;

  return (message) => {
    switch (message.kind) {
      case "hello":
        engine = makeEngine(message.kernels);
        return;
      case "open":
        sweeps.set(message.sweep, { experiments: message.experiments, runs: new Map() });
        return;
      case "close":
        for (const run of sweeps.get(message.sweep)?.runs.values() ?? []) run.release();
        sweeps.delete(message.sweep);
        return;
    }
    const { kind, sweep, run: index } = message;
    const opened = sweeps.get(sweep);
    if (!opened) return;
    try {
      if (kind === "start") {
        opened.runs.set(index, startExperiment(opened.experiments[index], engine));
        return;
      }
      const run = opened.runs.get(index);
      if (!run) return;
      const records = run.advance(Math.max(1, Math.floor(PORTION / run.stepCost)));
      if (run.outcome) opened.runs.delete(index);
      answer({ sweep, run: index, records, outcome: run.outcome });
    } catch (error) {
      opened.runs.delete(index);
      answer({ sweep, run: index, records: [], error: String(error) });
    }
  };
}
