import type { ReadonlySignal } from "@preact/signals";
import { Formula, type FormulaRow } from "../figure/Formula.tsx";
import { live } from "../words/numbers.ts";
import type { OptimizerId } from "./optimizers.ts";
import { type Moment, rules } from "./rules.ts";

interface LiveRuleProps {
  id: OptimizerId;
  moment: ReadonlySignal<Moment>;
  /** In a figure with several rules only one is shown; all are on the page from the start. */
  hidden?: boolean;
  /** The parameters' symbols. Default: w₁ and w₂. */
  rows?: readonly FormulaRow[];
}

const both = [{ symbol: "\\w_1" }, { symbol: "\\w_2" }];

/** An optimizer's rule with the numbers of the step that comes next, a row for each parameter. */
export function LiveRule({ id, moment, hidden = false, rows = both }: LiveRuleProps) {
  return (
    <div class="scroll liverule" data-rule={id} hidden={hidden}>
      {rules[id].map((line, l) => (
        <Formula
          key={l}
          rows={rows}
          tokens={line.map(({ value, ...token }) => ({
            ...token,
            values:
              value &&
              (hidden ? rows.map(() => "") : rows.map((_, i) => text(value(moment.value, i)))),
          }))}
        />
      ))}
    </div>
  );
}

const text = (value: number | undefined) => (value === undefined ? "–" : live(value));
