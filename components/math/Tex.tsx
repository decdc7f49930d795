import { katexOptions } from "./macros.ts";

// KaTeX runs while the site is built. In the page the formula is already there, and an empty
// __html leaves what was built untouched, so neither KaTeX nor the markup travels twice.
const katex = import.meta.env.SSR ? (await import("katex")).default : undefined;

const render = (tex: string, displayMode: boolean) =>
  katex
    ? katex.renderToString(tex, {
        ...katexOptions,
        macros: { ...katexOptions.macros },
        displayMode,
      })
    : "";

/** A formula, set when the site is built. It must be on the page from the start: hide it, do not add it later. */
export function Tex({ tex, display = false }: { tex: string; display?: boolean }) {
  return <span dangerouslySetInnerHTML={{ __html: render(tex, display) }} />;
}

/**
 * A sentence with formulas between dollar signs. A stop or a Korean particle after a formula stays on its line.
 * Like Tex, it is set when the site is built.
 */
export function Prose({ text, class: className }: { text: string; class?: string }) {
  return (
    <span class={className} dangerouslySetInnerHTML={{ __html: katex ? withFormulas(text) : "" }} />
  );
}

const formulaAndTail = /\$([^$]+)\$([가-힣]{1,6}[.,]?|[.,;:!?)]+)?/g;

function withFormulas(text: string): string {
  return text.replace(formulaAndTail, (_, tex: string, tail?: string) =>
    tail ? `<span class="nb">${render(tex, false)}${tail}</span>` : render(tex, false),
  );
}
