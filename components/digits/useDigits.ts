import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { DIGIT_PIXELS, type DigitSet } from "#lib/index.ts";

export interface DigitsLoad {
  readonly digits: DigitSet | undefined;
  /** From 0 to 1. */
  readonly progress: number;
  readonly failed: boolean;
}

let known: DigitSet | undefined;

/** The handwritten digits, fetched when the reader comes to them. */
export function useDigits(): { load: ReadonlySignal<DigitsLoad>; retry: () => void } {
  const load = useSignal<DigitsLoad>({ digits: known, progress: 0, failed: false });
  const fetchDigits = async () => {
    if (known) {
      load.value = { digits: known, progress: 1, failed: false };
      return;
    }
    load.value = { digits: undefined, progress: 0, failed: false };
    try {
      const answer = await fetch("/_dev-digits.bin");
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const count = bytes.length / (DIGIT_PIXELS + 1);
      const part = (from: number, to: number) => ({
        labels: bytes.subarray(from, to),
        pixels: bytes.subarray(count + from * DIGIT_PIXELS, count + to * DIGIT_PIXELS),
      });
      known = { train: part(0, 3000), test: part(3000, count) };
      load.value = { digits: known, progress: 1, failed: false };
    } catch {
      load.value = { digits: undefined, progress: 0, failed: true };
    }
  };
  useEffect(() => void fetchDigits(), []);
  return useMemo(() => ({ load, retry: () => void fetchDigits() }), []);
}
