import { firstParagraphs } from "./firstScreen.ts";
import { eachText, type Tag } from "./tree.ts";

/** What a page sets in one face: what the first screen needs, and what is only met further down. */
export interface Letters {
  readonly first: Set<string>;
  readonly later: Set<string>;
}

// Set in the sans; see the style sheets of these parts.
const sansTags = new Set(["nav", "button", "table", "svg", "footer", "astro-island", "dl"]);
const sansClasses = new Set(
  "masthead foot strip rail sign fig eq refs go flag alt legs sheetnote key no k m n nref cite listing elsewhere in skip".split(
    " ",
  ),
);
const strong = new Set(["h1", "h2", "h3", "h4", "strong", "b", "em", "i", "summary"]);
const slanted = new Set(["em", "i", "summary"]);
const slantedClasses = new Set(["valley", "cap", "sub", "refs"]);

interface Voice {
  readonly parent: string;
  readonly korean: boolean;
  readonly face: "serif" | "sans" | "mono" | "formula";
  readonly bold: boolean;
  readonly italic: boolean;
  readonly heading: boolean;
}

const start: Voice = {
  parent: "",
  korean: false,
  face: "serif",
  bold: false,
  italic: false,
  heading: false,
};

/** The letters that a page takes from each of the text faces, by the names of `textFaces`. */
export function textLetters(html: string): Map<string, Letters> {
  const found = new Map<string, Letters>();
  let paragraphs = 0;
  const enterInOrder = (tag: Tag, outer: Voice) => {
    if (tag.name === "p" && outer.parent === "article") paragraphs += 1;
    return enter(tag, outer);
  };
  eachText(html, start, enterInOrder, (text, voice) => {
    if (voice.face === "formula") return;
    const part = paragraphs > firstParagraphs ? "later" : "first";
    for (const letter of text) {
      const name = faceOf(letter, voice);
      const letters = found.get(name) ?? { first: new Set(), later: new Set() };
      found.set(name, letters);
      letters[part].add(letter);
    }
  });
  return found;
}

const hangul = /[\u1100-\u11ff\u3000-\u318f\uac00-\ud7a3\uff00-\uffef]/;

function faceOf(letter: string, { face, korean, bold, italic, heading }: Voice): string {
  if (face !== "serif") return face;
  if (hangul.test(letter)) return bold ? "myeongjo-600" : "myeongjo";
  if (heading && !korean) return "display";
  return italic && !korean ? "serif-italic" : "serif";
}

function enter({ name, classes, attributes }: Tag, outer: Voice): Voice {
  const has = (names: ReadonlySet<string>) => classes.some((c) => names.has(c));
  return {
    parent: name,
    korean: attributes.lang ? attributes.lang === "ko" : outer.korean,
    face:
      faceOfTag(name, classes) ??
      (outer.face === "serif" && has(sansClasses) ? "sans" : outer.face),
    bold: outer.bold || strong.has(name),
    italic: outer.italic || slanted.has(name) || has(slantedClasses),
    heading: outer.heading || /^h[123]$/.test(name),
  };
}

function faceOfTag(name: string, classes: readonly string[]): Voice["face"] | undefined {
  if (classes.includes("katex") || name === "math") return "formula";
  if (name === "pre" || name === "code") return "mono";
  return sansTags.has(name) ? "sans" : undefined;
}
