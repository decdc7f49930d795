import { eachText, type Tag } from "./tree.ts";

// Set in the system's Korean sans; see the style sheets of these parts.
const sansTags = new Set([
  "nav",
  "button",
  "table",
  "svg",
  "footer",
  "astro-island",
  "dl",
  "pre",
  "code",
]);
const sansClasses = new Set(
  "masthead foot strip rail sign fig eq refs go flag alt stages sheetnote key no k m n nref cite listing elsewhere in xplain skip".split(
    " ",
  ),
);
const strong = new Set(["h1", "h2", "h3", "h4", "strong", "b", "em", "i", "summary"]);

interface Voice {
  readonly sans: boolean;
  readonly bold: boolean;
  readonly formula: boolean;
}

/** The letters that a page sets in the serif, by weight, and all letters of its text outside formulas. */
export function textLetters(html: string) {
  const found = { regular: new Set<string>(), bold: new Set<string>(), all: new Set<string>() };
  const start: Voice = { sans: false, bold: false, formula: false };
  eachText(html, start, enter, (value, voice) => {
    if (voice.formula) return;
    for (const letter of value) found.all.add(letter);
    if (voice.sans) return;
    const letters = voice.bold ? found.bold : found.regular;
    for (const letter of value) letters.add(letter);
  });
  return found;
}

function enter({ name, classes }: Tag, outer: Voice): Voice {
  return {
    sans: outer.sans || sansTags.has(name) || classes.some((c) => sansClasses.has(c)),
    bold: outer.bold || strong.has(name),
    formula: outer.formula || classes.includes("katex") || name === "math",
  };
}
