import { gather, type Letters } from "./gather.ts";
import type { Tag } from "./tree.ts";

// Set in the sans; see the style sheets of these parts.
const sansTags = new Set(["nav", "button", "table", "svg", "footer", "astro-island", "dl"]);
const sansClasses = new Set(
  "masthead foot strip rail sign fig eq refs go flag alt legs sheetnote key no k m n nref cite listing out ex elsewhere in skip".split(
    " ",
  ),
);
const strong = new Set(["h1", "h2", "h3", "h4", "strong", "b", "em", "i", "summary"]);
const slanted = new Set(["em", "i", "summary"]);
const slantedClasses = new Set(["valley", "cap", "sub", "refs"]);

interface Voice {
  readonly korean: boolean;
  readonly face: "serif" | "sans" | "mono" | "formula";
  readonly bold: boolean;
  readonly italic: boolean;
  readonly heading: boolean;
}

const start: Voice = {
  korean: false,
  face: "serif",
  bold: false,
  italic: false,
  heading: false,
};

/** The letters that a page takes from each of the text faces, by the names of `textFaces`. */
export const textLetters = (html: string): Map<string, Letters> =>
  gather(html, start, enter, faceOf);

const hangul = /[\u1100-\u11ff\u3000-\u318f\uac00-\ud7a3\uff00-\uffef]/;

function faceOf(
  letter: string,
  { face, korean, bold, italic, heading }: Voice,
): string | undefined {
  if (face === "formula") return undefined;
  if (face !== "serif") return face;
  if (hangul.test(letter)) return bold ? "myeongjo-600" : "myeongjo";
  if (heading && !korean) return "display";
  return italic && !korean ? "serif-italic" : "serif";
}

function enter({ name, classes, attributes }: Tag, outer: Voice): Voice {
  const has = (names: ReadonlySet<string>) => classes.some((c) => names.has(c));
  return {
    korean: attributes.lang ? attributes.lang === "ko" : outer.korean,
    face:
      faceOfTag(name, classes) ??
      (outer.face === "serif" && !outer.heading && has(sansClasses) ? "sans" : outer.face),
    bold: outer.bold || strong.has(name),
    italic: outer.italic || slanted.has(name) || has(slantedClasses),
    heading: outer.heading || /^h[123]$/.test(name),
  };
}

function faceOfTag(name: string, classes: readonly string[]): Voice["face"] | undefined {
  // The name of the other language, in a bar that is set in the sans otherwise.
  if (classes.includes("language")) return "serif";
  if (classes.includes("katex") || name === "math") return "formula";
  if (name === "pre" || name === "code") return "mono";
  return sansTags.has(name) ? "sans" : undefined;
}
