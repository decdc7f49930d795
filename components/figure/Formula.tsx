import { Letters } from "../math/Letters.tsx";

/** One sign of a live formula, and what stands under it. */
export interface FormulaToken {
  /** The sign in plain letters, such as "β₁" or "∇Θ²"; empty for one that is only between numbers. */
  readonly name: string;
  /** Colours the numbers and lights them with the symbol, such as "s-mom". */
  readonly class?: string;
  /** The numbers under the sign, one a row; without them it is an operator, repeated by `sign`. */
  readonly values?: readonly string[];
  /** What an operator is in the rows of numbers. */
  readonly sign?: string;
  /** The name under the column. */
  readonly caption?: string;
  /** `data-part` of each row's number. */
  readonly parts?: readonly (string | undefined)[];
}

export interface FormulaRow {
  /** The parameter's symbol in plain letters, such as "w₁". */
  readonly symbol: string;
  readonly part?: string;
}

interface FormulaProps {
  rows: readonly FormulaRow[];
  tokens: readonly FormulaToken[];
}

/** A formula with the numbers of a step under its signs, a row for each parameter. */
export function Formula({ rows, tokens }: FormulaProps) {
  const columns = `1.6rem repeat(${tokens.length}, auto)`;
  const hasCaptions = tokens.some(({ caption }) => caption);
  return (
    <div class="rule" style={{ gridTemplateColumns: columns }}>
      <span />
      {tokens.map(({ name, class: look }, i) =>
        name ? (
          <span class="big" key={i}>
            <Letters text={name} class={look} />
          </span>
        ) : (
          <span key={i} />
        ),
      )}
      {rows.map((row, r) => (
        <Numbers key={row.symbol} row={row} index={r} tokens={tokens} />
      ))}
      {hasCaptions && <span />}
      {hasCaptions &&
        tokens.map(({ caption }, i) =>
          caption ? (
            <span class="cap" key={i}>
              {caption}
            </span>
          ) : (
            <span key={i} />
          ),
        )}
    </div>
  );
}

interface NumbersProps {
  row: FormulaRow;
  index: number;
  tokens: readonly FormulaToken[];
}

function Numbers({ row, index, tokens }: NumbersProps) {
  return (
    <>
      <span class="row" data-part={row.part}>
        <Letters text={row.symbol} class="s-theta" />
      </span>
      {tokens.map(({ values, class: look, sign, parts }, i) =>
        values ? (
          <span class={`val ${look ?? ""}`} data-part={parts?.[index]} key={i}>
            {values[index]}
          </span>
        ) : (
          <span class="op" key={i}>
            {sign}
          </span>
        ),
      )}
    </>
  );
}
