import type { ReadonlySignal } from "@preact/signals";
import { Tex } from "../math/Tex.tsx";

export interface RuleRow {
  /** The parameter's symbol in KaTeX, such as `\w`. */
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
export function Rule({ rows, rate, captions }: RuleProps) {
  const [next, now, stride, slope] = captions;
  return (
    <div class="scroll">
      <div class="rule">
        <span />
        {["\\T", "\\leftarrow", "\\T", "-", "\\g"].map((tex, i) => (
          <span class="big" key={i}>
            <Tex tex={tex} />
          </span>
        ))}
        <span />
        <span class="big">
          <Tex tex="\GT" />
        </span>
        {rows.value.map((row) => (
          <Row key={row.symbol} {...row} rate={rate.value} />
        ))}
        <span />
        <span class="cap">{next}</span>
        <span />
        <span class="cap">{now}</span>
        <span />
        <span class="cap">{stride}</span>
        <span />
        <span class="cap">{slope}</span>
      </div>
    </div>
  );
}

function Row({ symbol, next, now, slope, part, rate }: RuleRow & { rate: string }) {
  return (
    <>
      <span class="row" data-part={part}>
        <Tex tex={symbol} />
      </span>
      <span class="val s-theta" data-part={part}>
        {next}
      </span>
      <span class="op">←</span>
      <span class="val s-theta" data-part={part}>
        {now}
      </span>
      <span class="op">−</span>
      <span class="val s-gamma">{rate}</span>
      <span class="op">×</span>
      <span class="val s-grad" data-part={part && `d${part}`}>
        {slope}
      </span>
    </>
  );
}
