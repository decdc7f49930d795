import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import type { History } from "#lib/training/history.ts";
import type { Outcome, Step } from "#lib/training/train.ts";
import { type Playback, useRestOffScreen } from "./usePlayback.ts";

/** A playback whose run is still being made: it trains only as far as somebody looks. */
export interface Training extends Playback {
  /** Steps recorded so far, the start included. */
  readonly recorded: ReadonlySignal<number>;
  /** How the run ended; undefined while nobody has seen its end. */
  readonly outcome: ReadonlySignal<Outcome | undefined>;
}

interface TrainingOptions {
  /** Steps of a run that does not end before. */
  steps: number;
  /** A whole run takes at least about so many milliseconds. Default 12 s. */
  longest?: number;
  /** Milliseconds of a frame that training may take. Default 6. */
  budget?: number;
  /** The element that must be on the screen for the run to go on. */
  stage?: { readonly current: Element | null };
}

/** A frame of so many milliseconds came late. */
const slowFrame = 20;
/** How many frames then only train: so many that late ones stay rare, one in twenty at most. */
const quietFrames = 22;
/** Steps that a late frame leaves to be made up, at most. */
const mostDue = 20;

/**
 * Trains inside animation frames, in slices: as many steps a frame as are due and as there is time for. What is recorded
 * is only shown again. It rests off the screen and in a hidden tab; another history starts at its own first step.
 */
export function useTraining(
  history: ReadonlySignal<History<Step, Outcome>>,
  { steps, longest = 12_000, budget = 6, stage }: TrainingOptions,
): Training {
  const index = useSignal(0);
  const goal = useSignal(0);
  const recorded = useSignal(1);
  const outcome = useSignal<Outcome | undefined>(undefined);
  const last = useComputed(() => outcome.value?.steps ?? steps);
  const playing = useComputed(() => index.value < goal.value);
  const hurry = useRef(false);
  const known = useRef(history.peek());

  const show = (to: number) => {
    const run = history.peek();
    recorded.value = run.length;
    outcome.value = run.outcome;
    goal.value = Math.min(goal.peek(), last.peek());
    index.value = Math.min(to, run.length - 1);
  };
  const follow = () => {
    const run = history.peek();
    if (run === known.current) return;
    known.current = run;
    goal.value = playing.peek() ? steps : 0;
    show(0);
  };
  useSignalEffect(() => {
    history.value;
    follow();
  });
  useSignalEffect(() => {
    if (!playing.value) return;
    let frame = 0;
    let before: number | undefined;
    let due = 0;
    let run = history.peek();
    let reached = index.peek();
    let quiet = 0;
    const tick = (now: number) => {
      const passed = before === undefined ? 0 : now - before;
      before = now;
      if (history.peek() !== run) [run, reached, due, quiet] = [history.peek(), 0, 0, 0];
      const isShown = reached === index.peek();
      // To show a step costs more than to make one: where it costs a frame, some frames only train and the next only shows.
      if (isShown && passed > slowFrame) quiet = quietFrames;
      due = hurry.current ? steps : Math.min(mostDue, due + (passed * steps) / longest);
      if (isShown || quiet > 0) {
        const from = reached;
        reached = advance(run, from, Math.min(goal.peek(), from + Math.floor(due)), budget);
        due -= reached - from;
      }
      if (quiet > 0 && reached < goal.peek() && run.outcome === undefined) quiet--;
      else show(reached);
      if (index.peek() < goal.peek()) frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  });
  const rest = () => {
    goal.value = index.peek();
  };
  useRestOffScreen(stage, rest);

  return useMemo(() => {
    const go = (to: number, inHurry: boolean) => {
      // A quick reader is here before the effect above is: it must not undo the step later.
      follow();
      hurry.current = inHurry;
      const end = Math.max(0, Math.min(last.peek(), Math.round(to)));
      goal.value = end;
      // What is there is shown at once, and one step more is made at once.
      if (inHurry && end <= recorded.peek()) {
        history.peek().at(end);
        show(end);
        rest();
      }
    };
    return {
      index,
      last,
      playing,
      recorded,
      outcome,
      pause: rest,
      toggle: () => {
        if (playing.peek()) return rest();
        if (index.peek() >= last.peek()) index.value = 0;
        go(last.peek(), false);
      },
      next: () => go(index.peek() + 1, true),
      back: () => go(index.peek() - 1, true),
      reset: () => go(0, true),
      seek: (to) => go(to, true),
    };
  }, []);
}

/** Makes or passes the steps from `from` up to `to` while there is time, and returns where that led. */
function advance(run: History<Step, Outcome>, from: number, to: number, budget: number): number {
  const begun = performance.now();
  let index = Math.max(from, Math.min(to, run.length - 1));
  let made = 0;
  while (index < to && run.outcome === undefined) {
    const spent = performance.now() - begun;
    if (made > 0 && spent + spent / made > budget) break;
    run.advance(1);
    made++;
    index = Math.max(from, Math.min(to, run.length - 1));
  }
  return index;
}
