import { type ReadonlySignal, useSignal, useSignalEffect } from "@preact/signals";

/**
 * The same value a frame later, for an effect runs after its frame: a step that changes much is then drawn in several
 * short frames, what is watched first.
 */
export function useFollowing<T>(source: ReadonlySignal<T>): ReadonlySignal<T> {
  const shown = useSignal(source.peek());
  useSignalEffect(() => {
    shown.value = source.value;
  });
  return shown;
}
