import { type ReadonlySignal, signal } from "@preact/signals";
import type { DigitSet } from "#lib/data/digits.ts";

export type DigitsState =
  | { readonly name: "idle" }
  /** `share` of the file has come, from 0 to 1; undefined where the server does not say its length. */
  | { readonly name: "loading"; readonly share?: number }
  | { readonly name: "ready"; readonly digits: DigitSet }
  | { readonly name: "failed" };

const state = signal<DigitsState>({ name: "idle" });

async function load(): Promise<void> {
  const { name } = state.peek();
  if (name === "loading" || name === "ready") return;
  state.value = { name: "loading" };
  try {
    const { loadDigits } = await import("./loadDigits.ts");
    const digits = await loadDigits((share) => {
      state.value = { name: "loading", share };
    });
    state.value = { name: "ready", digits };
  } catch {
    state.value = { name: "failed" };
  }
}

/**
 * The handwritten digits, loaded once for all figures of the page, when `load` is called: when a
 * figure comes into use, and again to retry. `DigitsNotice` shows how it goes.
 */
export function useDigits(): { readonly state: ReadonlySignal<DigitsState>; load(): void } {
  return { state, load: () => void load() };
}
