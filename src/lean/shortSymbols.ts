/** A formula of one symbol as KaTeX writes it: once as MathML, and once as boxes. */
const oneSymbol = new RegExp(
  '<span class="katex"><span class="katex-mathml"><math>(?:<mrow>)?<m[ino][^>]*>[^<]+</m[ino]>(?:</mrow>)?</math></span>' +
    '<span class="katex-html" aria-hidden="true"><span class="katex-base">' +
    '<span class="katex-strut"[^>]*></span>' +
    '(?<symbol>(?:<span class="enclosing[^>]*>)?<span class="m(?:ord|rel|bin)[^>]*>[^<]+</span>(?:</span>)?)' +
    "</span></span></span>",
  "g",
);

/**
 * A lone symbol needs no second reading: its one letter is what a screen reader speaks. A chapter has a hundred of
 * them, which KaTeX sets in a dozen elements each.
 */
export const shortSymbols = (html: string): string =>
  html.replace(oneSymbol, '<span class="katex">$<symbol></span>');
