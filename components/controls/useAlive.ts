import { useSignal, useSignalEffect } from "@preact/signals";

/** Whether the figure is alive in the page: false while the site is built and until the first effect has run. */
export function useAlive(): boolean {
  const alive = useSignal(false);
  useSignalEffect(() => {
    alive.value = true;
  });
  return alive.value;
}
