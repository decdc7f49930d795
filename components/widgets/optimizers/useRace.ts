import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { type SweepControl, useSweep } from "../../run/useSweep.ts";
import {
  bestRates,
  networkResult,
  networkRunCount,
  outcomesOf,
  raceRuns,
  tuningRuns,
} from "./networkRace.ts";
import { type RaceLand, type RaceResult, raceAll, runCount } from "./raceLands.ts";

/** What is raced on: a land, the network, or a land that is not known yet. */
export type RaceSubject = RaceLand | "network" | undefined;

export interface RaceState {
  /** Undefined while it is not finished. */
  readonly result: ReadonlySignal<RaceResult | undefined>;
  /** Runs made so far, and all that there are. */
  readonly made: ReadonlySignal<number>;
  readonly all: ReadonlySignal<number>;
  /** Why the network's sweep failed. */
  readonly error: ReadonlySignal<string | undefined>;
  /** Trains the networks; a land is raced by itself. */
  trainNetworks(): void;
}

/** Milliseconds of a frame that races may take. */
const budget = 6;

/** Races on lands inside animation frames, on the network in the page's workers. The first result comes ready made. */
export function useRace(
  subject: ReadonlySignal<RaceSubject>,
  first: RaceResult,
  stage: { readonly current: HTMLElement | null },
): RaceState {
  const ended = useSignal<{ on: RaceSubject; result: RaceResult | undefined }>({
    on: subject.peek(),
    result: first,
  });
  // A result is of use only on its own land: the next land is there before its race begins.
  const result = useComputed(() =>
    ended.value.on === subject.value ? ended.value.result : undefined,
  );
  const made = useSignal(runCount);
  const all = useSignal(runCount);
  const known = useRef(subject.peek());
  const sweep = useSweep({ stage });

  useSignalEffect(() => {
    const land = subject.value;
    if (land === known.current) return;
    known.current = land;
    ended.value = { on: land, result: undefined };
    made.value = 0;
    all.value = land === "network" ? networkRunCount : runCount;
    if (!land || land === "network") return;
    const race = raceAll(land);
    let frame = 0;
    const tick = () => {
      const begun = performance.now();
      do {
        const moment = race.next();
        if (moment.done) {
          made.value = runCount;
          ended.value = { on: land, result: moment.value };
          return;
        }
        made.value++;
      } while (performance.now() - begun < budget);
      frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  });
  const { error, trainNetworks } = useNetworkRace(subject, sweep, (now, end) => {
    made.value = now;
    ended.value = { on: "network", result: end };
  });
  return { result, made, all, error, trainNetworks };
}

/** Two sweeps: one that chooses the rates, and the races at the best of them. */
function useNetworkRace(
  subject: ReadonlySignal<RaceSubject>,
  sweep: SweepControl,
  show: (made: number, result?: RaceResult) => void,
) {
  const outcomes = useRef<ReturnType<typeof outcomesOf> | undefined>(undefined);
  const error = useSignal<string | undefined>(undefined);
  useSignalEffect(() => {
    if (subject.value !== "network") sweep.cancel();
  });
  useSignalEffect(() => {
    const view = sweep.view.value;
    if (!view || subject.peek() !== "network") return;
    error.value = view.error;
    const tuned = networkRunCount - raceCountOf(outcomes.current);
    const isRacing = outcomes.current !== undefined;
    if (view.state !== "finished") show(isRacing ? tuned + view.finished : view.finished);
    else if (outcomes.current) show(networkRunCount, networkResult(outcomes.current, view.runs));
    else {
      outcomes.current = outcomesOf(view.runs);
      sweep.start(raceRuns(bestRates(outcomes.current)));
    }
  });
  return {
    error,
    trainNetworks: () => {
      outcomes.current = undefined;
      show(0);
      sweep.start(tuningRuns());
    },
  };
}

const raceCountOf = (outcomes: ReturnType<typeof outcomesOf> | undefined) =>
  outcomes ? raceRuns(bestRates(outcomes)).length : 0;
