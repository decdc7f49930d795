import { type ReadonlySignal, useSignal, useSignalEffect } from "@preact/signals";

/** Milliseconds of each frame that the work may take: a frame has 16.7. */
const budget = 7;

/**
 * Long work that leaves the page free: a few milliseconds of it in each frame.
 *
 * @param work makes the work anew whenever a signal that it reads changes: what was under way is dropped. Each value
 *   that it yields is shown, but for undefined, which only gives the page a chance; no work at all leaves what was shown.
 * @param initial what is shown until the first value comes; while the site is built, the work is done to its end instead
 */
export function useSliced<T>(
  work: () => Iterator<T | undefined, void> | undefined,
  initial: T,
): ReadonlySignal<T> {
  const shown = useSignal<T>(import.meta.env.SSR ? lastOf(work(), initial) : initial);
  useSignalEffect(() => {
    const run = work();
    if (!run) return;
    let frame = requestAnimationFrame(function slice() {
      const until = performance.now() + budget;
      let latest: T | undefined;
      let done = false;
      while (!done && performance.now() < until) {
        const next = run.next();
        done = next.done === true;
        latest = next.value ?? latest;
      }
      if (latest !== undefined) shown.value = latest;
      if (!done) frame = requestAnimationFrame(slice);
    });
    return () => cancelAnimationFrame(frame);
  });
  return shown;
}

/** Does sliced work to its end at once; the last value that came, or else `initial`. */
export function lastOf<T>(run: Iterator<T | undefined, void> | undefined, initial: T): T {
  let last = initial;
  for (let next = run?.next(); next && !next.done; next = run?.next()) last = next.value ?? last;
  return last;
}
