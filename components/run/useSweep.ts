import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Experiment } from "#lib/training/experiment.ts";
import type { Sweep, SweepRun, SweepState } from "#lib/training/pool/sweep.ts";

/** A sweep as it stands in this frame. */
export interface SweepView {
  readonly experiments: readonly Experiment[];
  /** One entry an experiment, in their order. */
  readonly runs: readonly SweepRun[];
  readonly finished: number;
  readonly state: SweepState;
  /** How many workers died at it; their share was done again. */
  readonly workersLost: number;
  /** Why it failed. */
  readonly error?: string;
}

export interface SweepControl {
  /** Undefined before the first start. A new object whenever something came, at most once a frame. */
  readonly view: ReadonlySignal<SweepView | undefined>;
  /** Starts a sweep; the one before it is cancelled. */
  start(experiments: readonly Experiment[]): void;
  pause(): void;
  resume(): void;
  cancel(): void;
}

interface SweepOptions {
  /** The element that must be on the screen for the sweep to go on. */
  stage?: { readonly current: Element | null };
}

/** Trains many networks in the page's workers. It rests off the screen and in a hidden tab, and goes on after it. */
export function useSweep({ stage }: SweepOptions = {}): SweepControl {
  const view = useSignal<SweepView | undefined>(undefined);
  const current = useRef<Sweep | undefined>(undefined);
  const wanted = useRef<readonly Experiment[] | undefined>(undefined);
  const isResting = useRef(false);
  const isPaused = useRef(false);
  const frame = useRef(0);
  const error = useRef<string | undefined>(undefined);

  const show = (sweep: Sweep) => {
    if (sweep !== current.current) return;
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      const { experiments, runs, finished, state, workersLost } = sweep;
      view.value = {
        experiments,
        runs: runs.map(({ records, outcome }) => ({ records: [...records], outcome })),
        finished,
        state,
        workersLost,
        error: error.current,
      };
    });
  };
  const settle = () => {
    if (isPaused.current || isResting.current) current.current?.pause();
    else current.current?.resume();
  };
  const start = async (experiments: readonly Experiment[]) => {
    current.current?.cancel();
    wanted.current = experiments;
    isPaused.current = false;
    error.current = undefined;
    const { pagePool } = await import("./pagePool.ts");
    const pool = await pagePool();
    if (wanted.current !== experiments) return;
    const sweep = pool.sweep(experiments, show);
    current.current = sweep;
    show(sweep);
    settle();
    sweep.done.catch((reason: Error) => {
      error.current = reason.message;
      show(sweep);
    });
  };
  useRest(stage, (isAway) => {
    isResting.current = isAway;
    settle();
  });
  useEffect(
    () => () => {
      wanted.current = undefined;
      current.current?.cancel();
      cancelAnimationFrame(frame.current);
    },
    [],
  );

  return useMemo(
    () => ({
      view,
      start,
      pause: () => {
        isPaused.current = true;
        settle();
      },
      resume: () => {
        isPaused.current = false;
        settle();
      },
      cancel: () => {
        wanted.current = undefined;
        current.current?.cancel();
      },
    }),
    [],
  );
}

/** Calls `change` when the stage leaves the screen or the tab is hidden, and when it comes back. */
export function useRest(stage: SweepOptions["stage"], change: (isAway: boolean) => void) {
  useEffect(() => {
    let isOff = false;
    const tell = () => change(document.hidden || isOff);
    const watch = new IntersectionObserver((entries) => {
      isOff = !entries.at(-1)?.isIntersecting;
      tell();
    });
    document.addEventListener("visibilitychange", tell);
    if (stage?.current) watch.observe(stage.current);
    return () => {
      document.removeEventListener("visibilitychange", tell);
      watch.disconnect();
    };
  }, []);
}
