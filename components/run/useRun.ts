import { type ReadonlySignal, type Signal, useSignal, useSignalEffect } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import { useRestOffScreen } from "./usePlayback.ts";

/** Something that goes on, frame by frame, until it is stopped. */
export interface Run {
  readonly playing: ReadonlySignal<boolean>;
  start(): void;
  toggle(): void;
  pause(): void;
}

interface RunOptions {
  /** The element that must be on the screen for the run to go on. */
  stage: { readonly current: Element | null };
  /** Called in each animation frame with the milliseconds since the last; false ends the run. */
  frame: (passed: number) => boolean;
}

/** After a pause of the browser, a frame counts as no more than so many milliseconds. */
const longestFrame = 100;

/** Runs in animation frames, and rests when nobody can see it. */
export function useRun({ stage, frame }: RunOptions): Run {
  const playing: Signal<boolean> = useSignal(false);
  const latest = useRef(frame);
  latest.current = frame;
  useSignalEffect(() => {
    if (!playing.value) return;
    let before: number | undefined;
    let request = 0;
    const tick = (now: number) => {
      const passed = before === undefined ? 0 : Math.min(longestFrame, now - before);
      before = now;
      if (latest.current(passed)) request = requestAnimationFrame(tick);
      else playing.value = false;
    };
    request = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(request);
  });
  const pause = () => {
    playing.value = false;
  };
  useRestOffScreen(stage, pause);
  return useMemo(
    () => ({
      playing,
      pause,
      start: () => {
        playing.value = true;
      },
      toggle: () => {
        playing.value = !playing.peek();
      },
    }),
    [],
  );
}

/** Does `work` again and again until it returns false or so many milliseconds have passed. */
export function forMilliseconds(budget: number, work: () => boolean): void {
  const until = performance.now() + budget;
  while (work() && performance.now() < until);
}
