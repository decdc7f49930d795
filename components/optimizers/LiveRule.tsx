import { type ReadonlySignal, useComputed } from "@preact/signals";
import { Formula, type FormulaRow } from "../figure/Formula.tsx";
import type { Language } from "../words/language.ts";
import { live } from "../words/numbers.ts";
import { optimizerNames } from "./optimizers.ts";
import { type Moment, rules } from "./rules.ts";

interface LiveRuleProps {
  lang: Language;
  moment: ReadonlySignal<Moment>;
  /** The parameters' symbols. Default: w₁ and w₂. */
  rows?: readonly FormulaRow[];
}

const both = [{ symbol: "w₁" }, { symbol: "w₂" }];

/** An optimizer's rule with the numbers of the step that comes next, a row for each parameter. */
export function LiveRule({ lang, moment, rows = both }: LiveRuleProps) {
  // The rule and its numbers come from one moment: while a reader changes the method, they change together.
  const id = useComputed(() => moment.value.id).value;
  return (
    // A wide rule scrolls in its own box; the keyboard must reach it.
    // biome-ignore lint/a11y/useSemanticElements: it is no set of fields, and a section would be a landmark.
    <div
      class="scroll liverule"
      data-rule={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the keys that scroll it.
      tabIndex={0}
      role="group"
      aria-label={optimizerNames[id][lang]}
    >
      {rules[id].map((line, l) => (
        <Formula
          key={l}
          rows={rows}
          tokens={line.map(({ value, ...token }) => ({
            ...token,
            values: value && rows.map((_, i) => text(value(moment.value, i))),
          }))}
        />
      ))}
    </div>
  );
}

const text = (value: number | undefined) => (value === undefined ? "–" : live(value));
