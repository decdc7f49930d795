import type { ComponentChildren } from "preact";

/**
 * A sign or a few of them in the formulas' face, without KaTeX: for symbols that come and go in the page. Latin letters
 * and small Greek ones slant; "₁" and "²" are set as an index and a power.
 */
export function Letters({ text, class: look }: { text: string; class?: string }) {
  return <span class={look ? `katex ${look}` : "katex"}>{pieces(text)}</span>;
}

const small: Readonly<Record<string, string>> = { "₁": "1", "₂": "2", "²": "2" };

function pieces(text: string): ComponentChildren[] {
  return [...text.matchAll(/[a-zA-Zα-ωε]\u0302?|[₁₂]|²|[^a-zA-Zα-ωε₁₂²]+/gu)].map(([piece], i) => {
    if (piece in small)
      return piece === "²" ? <sup key={i}>{small[piece]}</sup> : <sub key={i}>{small[piece]}</sub>;
    if (/^[a-zA-Zα-ωε]/u.test(piece))
      return (
        <span class="mathnormal" key={i}>
          {piece}
        </span>
      );
    return piece;
  });
}

/** A sentence with signs between dollar signs, for words that come and go in the page. */
export const LettersProse = ({ text }: { text: string }) => (
  <span>{text.split("$").map((part, i) => (i % 2 ? <Letters key={i} text={part} /> : part))}</span>
);
