/**
 * KaTeX's MathML without what says nothing: the TeX source that no screen reader speaks, the wrapper that held it,
 * and the name space, which HTML knows.
 */
export const shortMathMl = (html: string): string =>
  html
    .replace(/<annotation encoding="application\/x-tex">.*?<\/annotation>/gs, "")
    .replace(/<\/?semantics>/g, "")
    .replaceAll('<math xmlns="http://www.w3.org/1998/Math/MathML"', "<math");
