/**
 * KaTeX's formulas in fewer bytes. What is drawn stays the same:
 *
 * - a formula of one sign, perhaps with a number under it, is that sign in the formula's face: it needs neither boxes
 *   nor MathML, which would say the same letter again;
 * - inside a line no strut is needed that is lower than the line;
 * - a stroke that a formula draws, such as that of a root, is written once, and used.
 */
export function shortFormulas(html: string): string {
  const plain = html.replace(/(style="[^"]*);"/g, '$1"');
  const short = eachFormula(plain, (formula, isDisplay) =>
    isDisplay ? formula : (signOf(formula) ?? withoutStruts(formula)),
  );
  return shareStrokes(short);
}

const begin = '<span class="katex">';
const display = '<span class="katex-display">';

/** Replaces every formula of a page. */
function eachFormula(
  html: string,
  replace: (formula: string, isDisplay: boolean) => string,
): string {
  let [result, from] = ["", 0];
  for (let at = html.indexOf(begin); at >= 0; at = html.indexOf(begin, from)) {
    const end = endOfSpan(html, at);
    const isDisplay = html.slice(at - display.length, at) === display;
    result += html.slice(from, at) + replace(html.slice(at, end), isDisplay);
    from = end;
  }
  return result + html.slice(from);
}

const spanTag = /<(\/?)span\b[^>]*>/g;

/** Where the span ends that begins at a place. */
function endOfSpan(html: string, at: number): number {
  spanTag.lastIndex = at;
  let depth = 0;
  for (let found = spanTag.exec(html); found; found = spanTag.exec(html)) {
    depth += found[1] ? -1 : 1;
    if (depth === 0) return spanTag.lastIndex;
  }
  throw new Error(`a formula that does not end: ${html.slice(at, at + 80)}`);
}

const strut = /<span class="katex-strut" style="height:([\d.]+)em[^"]*"><\/span>/g;
const mathMl = /^<span class="katex"><span class="katex-mathml"><math>.*?<\/math><\/span>/;
/** One leaf, which may stand in the class that colours it. */
const leaf =
  '(?:<span class="enclosing ([\\w-]+)">)?<span class="mord( mathnormal)?"[^>]*>([^<>]+)</span>(?:</span>)?';
const one = new RegExp(
  `^<span class="katex"><span class="katex-html" aria-hidden="true"><span class="katex-base">${leaf}</span></span></span>$`,
);
const withIndex = new RegExp(
  `^<span class="katex"><span class="katex-html" aria-hidden="true"><span class="katex-base"><span class="mord">${leaf}` +
    '<span class="msupsub"><span class="vlist-t vlist-t2"><span class="vlist-r"><span class="vlist" style="[^"]*"><span style="[^"]*"><span class="pstrut" style="[^"]*"></span><span class="[^"]*mtight"><span class="mord mtight">(\\d)</span></span></span></span>' +
    '<span class="vlist-s">[^<]*</span></span><span class="vlist-r"><span class="vlist" style="height:0.15em"><span></span></span></span></span></span></span></span></span></span>$',
);

/** A formula of one sign, such as γ or w₁, without its boxes; undefined for any other formula. */
function signOf(formula: string): string | undefined {
  const boxes = formula.replace(mathMl, begin).replace(strut, "");
  const found = one.exec(boxes) ?? withIndex.exec(boxes);
  if (!found) return undefined;
  const [, color, isItalic, sign, index] = found;
  const look = [color, isItalic && "mathnormal"].filter(Boolean).join(" ");
  const leaf = look ? `<span class="${look}">${sign}</span>` : sign;
  return `${begin}${leaf}${index ? `<sub>${index}</sub>` : ""}</span>`;
}

const lineHeight = 1;

const withoutStruts = (formula: string) =>
  formula.replace(strut, (found, height) => (Number(height) > lineHeight ? found : ""));

/** The second time that KaTeX draws the same stroke, it uses the first. */
function shareStrokes(html: string): string {
  const known = new Map<string, string>();
  return html.replace(stroke, (path, _quote, d: string) => {
    const id = known.get(d);
    if (id) return `<use href="#${id}"></use>`;
    known.set(d, `stroke-${known.size + 1}`);
    return path.replace("<path", `<path id="${known.get(d)}"`);
  });
}

/** A long outline at the end of a formula's drawing, as KaTeX writes it or as the page's maker writes it again. */
const stroke = /<path d=(["'])([^"']{200,})\1(?:\/>|><\/path>)(?=<\/svg><\/span>)/g;
