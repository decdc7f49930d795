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
  /** The work of an animation frame, given the milliseconds since the last; false ends the run. */
  frame: (passed: number) => boolean;
  /** Shows what the work has led to. */
  show?: () => void;
}

/** After a pause of the browser, a frame counts as no more than so many milliseconds. */
const longestFrame = 100;
/** A frame of so many milliseconds came late. */
const slowFrame = 20;
/** How many frames then only work. */
const quietFrames = 4;

/**
 * Runs in animation frames, and rests when nobody can see it. Where to show something costs a frame, some frames only
 * work and the next only shows.
 */
export function useRun({ stage, frame, show }: RunOptions): Run {
  const playing: Signal<boolean> = useSignal(false);
  const latest = useRef({ frame, show });
  latest.current = { frame, show };
  useSignalEffect(() => {
    if (!playing.value) return;
    let before: number | undefined;
    let request = 0;
    let quiet = 0;
    let isShown = true;
    let goes = true;
    const tick = (now: number) => {
      const passed = before === undefined ? 0 : Math.min(longestFrame, now - before);
      before = now;
      if (isShown && passed > slowFrame) quiet = quietFrames;
      const onlyShows = !isShown && quiet === 0;
      if (!onlyShows) goes = latest.current.frame(passed);
      isShown = onlyShows || quiet === 0 || !goes;
      if (quiet > 0) quiet--;
      if (isShown) latest.current.show?.();
      if (goes) request = requestAnimationFrame(tick);
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
      pause: () => {
        if (playing.peek()) latest.current.show?.();
        pause();
      },
      start: () => {
        playing.value = true;
      },
      toggle: () => {
        if (playing.peek()) latest.current.show?.();
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
