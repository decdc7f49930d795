import { gather, type Letters } from "./gather.ts";
import type { Tag } from "./tree.ts";

/** Which face KaTeX's style sheet gives to an element of this class. The last one from outside in wins. */
const faceOf: Readonly<Record<string, string>> = {
  mathnormal: "math",
  boldsymbol: "math",
  mathbf: "bold",
  textbf: "bold",
  mathrm: "main",
  mainrm: "main",
  text: "main",
  amsrm: "ams",
  mathbb: "ams",
  mathcal: "calligraphic",
  "small-op": "size1",
  "large-op": "size2",
};

/** The letters that a page's formulas take from each of KaTeX's faces, by the names of `formulaFaces`. */
export const formulaLetters = (html: string): Map<string, Letters> =>
  gather<string | undefined>(html, undefined, enter, (_, face) =>
    face && face !== "hidden" ? `katex-${face}` : undefined,
  );

function enter({ classes, name }: Tag, outer: string | undefined): string | undefined {
  if (classes.includes("katex")) return "main";
  // Symbols outside formulas that borrow the face.
  if (classes.includes("mi")) return "math";
  if (name === "text" && classes.includes("place") && classes.some((c) => c.startsWith("s-")))
    return "main";
  if (outer === undefined || outer === "hidden") return outer;
  if (classes.includes("katex-mathml")) return "hidden";
  if (classes.includes("delimsizing")) return classes.find((c) => /^size\d$/.test(c)) ?? outer;
  if (classes.includes("delim-size1")) return "size1";
  if (classes.includes("delim-size4")) return "size4";
  return classes.map((c) => faceOf[c]).findLast(Boolean) ?? outer;
}
