import { readFileSync } from "node:fs";
import { renderToString } from "katex";
import { describe, expect, it } from "vitest";
import { katexOptions } from "#components/math/macros.ts";
import type { AnyExerciseWords } from "#components/notebook/exercise/exercise.ts";

const all = Object.entries(
  import.meta.glob<AnyExerciseWords>("/content/chapters/*/exercises/*/words.ts", {
    import: "words",
    eager: true,
  }),
);

/** The formulas of a text, and what is left without them and without code. */
function partsOf(text: string) {
  const formulas: string[] = [];
  const plain = text.replace(/`[^`]+`/g, "").replace(/\$([^$]+)\$/g, (_, tex: string) => {
    formulas.push(tex);
    return "";
  });
  return { formulas, plain };
}

describe.each(all)("%s", (file, words) => {
  const texts = [words.en, words.ko];

  it("has formulas that KaTeX can set, and no loose sign around them", () => {
    for (const { task, hints } of texts) {
      for (const text of [task, ...hints]) {
        const { formulas, plain } = partsOf(text);
        // Left over: half a formula, half a piece of code, or what would be read as markup.
        expect(plain).not.toMatch(/[$`\\<>*]/);
        for (const tex of formulas) {
          const macros = { ...katexOptions.macros };
          expect(renderToString(tex, { ...katexOptions, macros })).toContain("<math");
        }
      }
    }
  });

  it("has the same formulas and the same code in both languages", () => {
    const [en, ko] = texts.map(({ task, hints }) => {
      const text = [task, ...hints].join("\n");
      return [...text.matchAll(/\$[^$]+\$|`[^`]+`/g)].map(([piece]) => piece);
    });
    expect(new Set(ko)).toEqual(new Set(en));
  });

  it("keeps plain text plain: titles, checks and sentences have no formula and no code", () => {
    for (const { title, checks } of texts) {
      for (const text of [title, ...Object.values(checks)]) expect(text).not.toMatch(/[$`\\]/);
    }
  });

  it("hangs no Korean particle on a number that may end in any sound", () => {
    const source = readFileSync(`.${file}`, "utf8");
    expect(source).not.toMatch(/\}(은|는|이|가|을|를|와|과|로|으로|라|이라)(?=[\s.,)`])/);
  });
});
