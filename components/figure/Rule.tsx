import type { ReadonlySignal } from "@preact/signals";
import { Formula } from "./Formula.tsx";

export interface RuleRow {
  /** The parameter's symbol in plain letters, such as "w". */
  symbol: string;
  next: string;
  now: string;
  slope: string;
  /** Tells this parameter from the others of its colour: its marks carry `data-part` "w", its slope's "dw". */
  part?: string;
}

interface RuleProps {
  rows: ReadonlySignal<readonly RuleRow[]>;
  rate: ReadonlySignal<string>;
  /** The names under the symbols: new place, old place, stride, slope. */
  captions: readonly [string, string, string, string];
}

/** Θ ← Θ − γ∇Θ with the numbers of the step shown, a line for each parameter. */
export function Rule({ rows, rate, captions: [next, now, stride, slope] }: RuleProps) {
  const all = rows.value;
  const parts = all.map(({ part }) => part);
  return (
    <div class="scroll">
      <Formula
        rows={all}
        tokens={[
          {
            name: "Θ",
            class: "s-theta",
            values: all.map((row) => row.next),
            caption: next,
            parts,
          },
          { name: "←", sign: "←" },
          {
            name: "Θ",
            class: "s-theta",
            values: all.map((row) => row.now),
            caption: now,
            parts,
          },
          { name: "−", sign: "−" },
          {
            name: "γ",
            class: "s-gamma",
            values: all.map(() => rate.value),
            caption: stride,
          },
          { name: "", sign: "×" },
          {
            name: "∇Θ",
            class: "s-grad",
            values: all.map((row) => row.slope),
            caption: slope,
            parts: parts.map((part) => part && `d${part}`),
          },
        ]}
      />
    </div>
  );
}
