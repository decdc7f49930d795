import { type ReadonlySignal, useSignal, useSignalEffect } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import { useRest } from "./useSweep.ts";

/** A calculation that is made bit by bit, inside animation frames. */
export interface Slices<T> {
  /** What has come so far, at most once a frame. */
  readonly latest: ReadonlySignal<T | undefined>;
  /** How many bits are done. */
  readonly done: ReadonlySignal<number>;
  readonly running: ReadonlySignal<boolean>;
  /** Starts a calculation; the one before it is given up. */
  start(source: Iterator<T, T, void>): void;
  /** Gives up what is under way and forgets what came. */
  clear(): void;
}

interface SlicesOptions {
  /** Milliseconds of a frame that it may take. Default 6. */
  budget?: number;
  /** The element that must be on the screen for it to go on. */
  stage?: { readonly current: Element | null };
}

/** Works through a generator in slices, so that the page never waits for it; it rests when nobody can see it, and goes on after it. */
export function useSlices<T>({ budget = 6, stage }: SlicesOptions = {}): Slices<T> {
  const latest = useSignal<T | undefined>(undefined);
  const done = useSignal(0);
  const running = useSignal(false);
  const isAway = useSignal(false);
  const source = useRef<Iterator<T, T, void> | undefined>(undefined);

  useSignalEffect(() => {
    if (!running.value || isAway.value) return;
    let frame = 0;
    const tick = () => {
      const until = performance.now() + budget;
      let bits = 0;
      let came: T | undefined;
      while (source.current && performance.now() < until) {
        const next = source.current.next();
        came = next.value;
        if (next.done) source.current = undefined;
        else bits++;
      }
      done.value += bits;
      // What comes may be the same object filled further.
      if (came !== undefined) latest.value = copyOf(came);
      if (source.current) frame = requestAnimationFrame(tick);
      else running.value = false;
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  });
  useRest(stage, (away) => {
    isAway.value = away;
  });

  return useMemo(() => {
    const begin = (wanted: Iterator<T, T, void> | undefined) => {
      source.current = wanted;
      latest.value = undefined;
      done.value = 0;
      running.value = wanted !== undefined;
    };
    return {
      latest,
      done,
      running,
      start: begin,
      clear: () => begin(undefined),
    };
  }, []);
}

const copyOf = <T>(value: T): T => (Array.isArray(value) ? [...value] : value) as T;
