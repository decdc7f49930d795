import "./picture.css";
import { type ReadonlySignal, useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { DigitSet } from "#lib/data/digits.ts";
import { DigitsNotice } from "../figure/DigitsNotice.tsx";
import { useDigits } from "../run/useDigits.ts";
import type { Language } from "../words/language.ts";

/** The digits for a figure that has come into view, and the line that tells how they come. */
export function useArrival(lang: Language): {
  digits: ReadonlySignal<DigitSet | undefined>;
  notice: ComponentChildren;
} {
  const { state, load } = useDigits();
  useEffect(load, []);
  const digits = useComputed(() => (state.value.name === "ready" ? state.value.digits : undefined));
  // Its room is kept when the digits are there, so that nothing jumps.
  const notice = (
    <div class="arrival">
      <DigitsNotice lang={lang} state={state} load={load} />
    </div>
  );
  return { digits, notice };
}
