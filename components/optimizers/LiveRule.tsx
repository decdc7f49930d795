import type { ReadonlySignal } from "@preact/signals";
import { Formula, type FormulaRow } from "../figure/Formula.tsx";
import { live } from "../words/numbers.ts";
import type { OptimizerId } from "./optimizers.ts";
import { type Moment, rules } from "./rules.ts";

interface LiveRuleProps {
  id: OptimizerId;
  moment: ReadonlySignal<Moment>;
  /** The parameters' symbols. Default: w₁ and w₂. */
  rows?: readonly FormulaRow[];
}

const both = [{ symbol: "w₁" }, { symbol: "w₂" }];

/** An optimizer's rule with the numbers of the step that comes next, a row for each parameter. */
export function LiveRule({ id, moment, rows = both }: LiveRuleProps) {
  return (
    <div class="scroll liverule" data-rule={id}>
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
