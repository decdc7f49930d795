import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import type { DigitSet } from "#lib/data/digits.ts";
import { useSweep } from "../../run/useSweep.ts";
import {
  judgedResult,
  judgedRuns,
  type Problem,
  runCount,
  trials,
  tunedResult,
  tuningRuns,
  type WhichResult,
} from "./WhichModel.ts";

export interface WhichState {
  /** Undefined before the first run has come. */
  readonly result: ReadonlySignal<WhichResult | undefined>;
  /** How many runs have ended; undefined if none was ordered. */
  readonly made: ReadonlySignal<number | undefined>;
  readonly running: ReadonlySignal<boolean>;
  readonly error: ReadonlySignal<string | undefined>;
  train(digits: DigitSet | undefined): void;
  stop(): void;
}

/** Two sweeps, one after the other: the runs that choose each optimizer's γ, and those that are judged. */
export function useWhich(
  problem: ReadonlySignal<Problem>,
  stage: { readonly current: Element | null },
): WhichState {
  const sweep = useSweep({ stage });
  const tuned = useSignal<WhichResult | undefined>(undefined);
  const result = useSignal<WhichResult | undefined>(undefined);
  const made = useSignal<number | undefined>(undefined);
  const order = useSignal<{ problem: Problem; digits: DigitSet | undefined } | undefined>(
    undefined,
  );

  useSignalEffect(() => {
    // Another problem: what is under way is of no use.
    if (order.peek()?.problem === problem.value) return;
    sweep.cancel();
    order.value = undefined;
    tuned.value = undefined;
    result.value = undefined;
    made.value = undefined;
  });
  useSignalEffect(() => {
    const view = sweep.view.value;
    const ordered = order.peek();
    if (!view || !ordered || view.state === "cancelled") return;
    const { rates, tuningSeeds, judgedSeeds } = trials[ordered.problem];
    const chosen = tuned.peek();
    if (chosen) {
      made.value = runCount(ordered.problem) - view.experiments.length + view.finished;
      result.value = judgedResult(chosen, view.runs, judgedSeeds.length);
      return;
    }
    made.value = view.finished;
    const now = tunedResult(view.runs, rates, tuningSeeds.length);
    result.value = now;
    if (view.state !== "finished") return;
    tuned.value = now;
    sweep.start(judgedRuns(ordered.problem, now, ordered.digits));
  });

  return {
    result,
    made,
    running: useComputed(
      () =>
        order.value !== undefined &&
        made.value !== runCount(order.value.problem) &&
        sweep.view.value?.state !== "failed",
    ),
    error: useComputed(() => (order.value ? sweep.view.value?.error : undefined)),
    train(digits) {
      order.value = { problem: problem.peek(), digits };
      tuned.value = undefined;
      result.value = undefined;
      made.value = 0;
      sweep.start(tuningRuns(problem.peek(), digits));
    },
    stop() {
      sweep.cancel();
      order.value = undefined;
    },
  };
}
