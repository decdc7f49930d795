import { fixed } from "../../words/numbers.ts";
import { type Factor, isParameter, type Line, type Quantity } from "./ChainRuleStops.ts";

/** The letter of a quantity and its subscript. */
export function nameOf(quantity: Quantity | "y"): [letter: string, subscript: string] {
  if (quantity === "yhat") return ["ŷ", ""];
  return [quantity[0], quantity.slice(1)];
}

/** A number of the graph: three decimals, fewer where it is large. */
export const shown = (value: number) => fixed(value, Math.abs(value) < 100 ? 3 : 1);

/** A quantity as a symbol of the text. */
export function Sym({ of, slope = false }: { of: Quantity | "y"; slope?: boolean }) {
  const [letter, subscript] = nameOf(of);
  const look = slope ? "s-grad" : isParameter(of) ? "s-theta" : of === "L" ? "s-loss" : "";
  return (
    <span class={`sym ${look}`}>
      {slope && (
        <>
          ∂<i>L</i>/∂
        </>
      )}
      <i>{letter}</i>
      {subscript && <sub>{subscript}</sub>}
    </span>
  );
}

/** The lines of a stop: the chain rule in symbols, in numbers, and the result. */
export const ChainLines = ({ lines }: { lines: readonly Line[] }) => (
  <>
    {lines.map(({ result, terms }, i) => (
      <p key={i}>
        <Letters {...result} /> <span class="op">=</span>{" "}
        <Sum terms={terms} part={Letters} times="·" /> <span class="op">=</span>{" "}
        <Sum terms={terms} part={Digits} times="×" />{" "}
        {terms.length + terms[0].length > 2 || terms[0][0].around ? (
          <>
            <span class="op">=</span> <b class={lookOf(result)}>{shown(result.value)}</b>
          </>
        ) : null}
      </p>
    ))}
  </>
);

interface SumProps {
  terms: Line["terms"];
  part: (factor: Factor & { inside?: boolean }) => preact.JSX.Element;
  times: string;
}

function Sum({ terms, part: Part, times }: SumProps) {
  return (
    <>
      {terms.map((factors, t) => (
        <span class="nb" key={t}>
          {t > 0 && <span class="op"> + </span>}
          {factors.map((factor, f) => (
            <span key={f}>
              {f > 0 && <span class="op"> {times} </span>}
              <Part {...factor} inside={t + f > 0} />
            </span>
          ))}
        </span>
      ))}
    </>
  );
}

const Letters = ({ symbol }: Factor) => (
  <>{symbol.map((piece, i) => (typeof piece === "string" ? piece : <Sym key={i} {...piece} />))}</>
);

/** A factor's number; a negative one inside a formula stands in brackets. */
function Digits({ symbol, value, around, inside }: Factor & { inside?: boolean }) {
  const text = symbol[0] === "½" ? "½" : shown(value);
  const bare = around ? `${around[0]}${text}${around[1]}` : text;
  return (
    <span class={`num ${lookOf({ symbol, value })}`}>
      {inside && !around && text.startsWith("−") ? `(${bare})` : bare}
    </span>
  );
}

function lookOf({ symbol: [first] }: Factor): string {
  if (typeof first === "string") return "";
  return first.slope ? "s-grad" : isParameter(first.of) ? "s-theta" : "";
}

const lowered = (subscript: string) =>
  subscript.replace(/\d/g, (digit) => String.fromCodePoint(0x2080 + Number(digit)));

/** A factor in plain text: "∂L/∂w₂₁". */
export const plain = ({ symbol }: Factor) =>
  symbol
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const [letter, subscript] = nameOf(piece.of);
      return `${piece.slope ? "∂L/∂" : ""}${letter}${lowered(subscript)}`;
    })
    .join("");
