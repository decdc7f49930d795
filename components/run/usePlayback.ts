import { type ReadonlySignal, type Signal, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";

/** Where a reader is in a run, and the way to move in it. */
export interface Playback {
  /** The step shown, 0 the start. */
  readonly index: Signal<number>;
  readonly last: ReadonlySignal<number>;
  readonly playing: ReadonlySignal<boolean>;
  toggle(): void;
  pause(): void;
  next(): void;
  back(): void;
  reset(): void;
  seek(index: number): void;
}

interface PlaybackOptions {
  /** Milliseconds a step takes at least; default 260, the time of one glide. */
  pace?: number;
  /** A whole run takes at most about so long: long runs make several steps a frame. Default 10 s. */
  longest?: number;
  /** The element that must be on the screen for the run to go on. */
  stage?: { readonly current: Element | null };
  /** Step shown at first. */
  initial?: number;
}

/** Moves through the steps 0 … last of a run, by hand or in time with the screen; rests when nobody can see it. */
export function usePlayback(last: ReadonlySignal<number>, options: PlaybackOptions = {}): Playback {
  const { pace = 260, longest = 10_000, stage, initial = 0 } = options;
  const index = useSignal(initial);
  const playing = useSignal(false);
  const frame = useRef(0);

  // A shorter run pulls the reader back to its end.
  useSignalEffect(() => {
    if (index.value > last.value) index.value = last.value;
  });
  useSignalEffect(() => {
    if (!playing.value) return;
    const stepsPerMillisecond = Math.max(1 / pace, last.peek() / longest);
    let from: number | undefined;
    let walked = 0;
    const tick = (now: number) => {
      from ??= now;
      const due = Math.floor((now - from) * stepsPerMillisecond);
      if (due > walked) {
        index.value = Math.min(last.peek(), index.peek() + due - walked);
        walked = due;
      }
      if (index.peek() >= last.peek()) playing.value = false;
      else frame.current = requestAnimationFrame(tick);
    };
    frame.current = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame.current);
  });
  useRestOffScreen(stage, () => {
    playing.value = false;
  });

  return useMemo(() => {
    const seek = (to: number) => {
      playing.value = false;
      index.value = Math.max(0, Math.min(last.peek(), Math.round(to)));
    };
    return {
      index,
      last,
      playing,
      seek,
      pause: () => {
        playing.value = false;
      },
      toggle: () => {
        if (!playing.peek() && index.peek() >= last.peek()) index.value = 0;
        playing.value = !playing.peek() && last.peek() > 0;
      },
      next: () => seek(index.peek() + 1),
      back: () => seek(index.peek() - 1),
      reset: () => seek(0),
    };
  }, []);
}

/** Calls `rest` when the stage leaves the screen or the tab is hidden. */
export function useRestOffScreen(stage: PlaybackOptions["stage"], rest: () => void) {
  useEffect(() => {
    const hide = () => document.hidden && rest();
    document.addEventListener("visibilitychange", hide);
    const watch = new IntersectionObserver((entries) => {
      if (entries.every((entry) => !entry.isIntersecting)) rest();
    });
    if (stage?.current) watch.observe(stage.current);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      watch.disconnect();
    };
  }, []);
}
