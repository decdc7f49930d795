import { readFileSync } from "node:fs";
import { renderToString } from "katex";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { katexOptions } from "#components/math/macros.ts";
import type { AnyExerciseWords } from "#components/notebook/exercise/exercise.ts";
import { inLanguage, solutionInLanguage } from "#components/notebook/exercise/inLanguage.ts";
import { codeVersion } from "#components/notebook/runner/codeVersion.ts";

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

/** Code without its comments, and those, as the compiler reads it. */
function parted(code: string) {
  const comments: string[] = [];
  let bare = "";
  const scanner = ts.createScanner(
    ts.ScriptTarget.Latest,
    false,
    ts.LanguageVariant.Standard,
    code,
  );
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const text = scanner.getTokenText();
    if (
      kind === ts.SyntaxKind.SingleLineCommentTrivia ||
      kind === ts.SyntaxKind.MultiLineCommentTrivia
    )
      comments.push(text);
    else bare += text;
  }
  return { bare, comments };
}

/** How wide a line is in code, where a Korean letter takes two places. */
const width = (line: string) => line.length + (line.match(/[가-힣]/g)?.length ?? 0);

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

  const sibling = (name: string) => readFileSync(`.${file.replace("words.ts", name)}`, "utf8");

  it("has every comment of its start in Korean, and the same code around them", () => {
    expect(words.en.comments, "start.ts is written in English").toBeUndefined();
    const start = sibling("start.ts");
    const korean = inLanguage(start, words.ko.comments);
    const [before, after] = [start, korean].map(parted);
    expect(words.ko.comments).toHaveLength(before.comments.length);
    expect(after.bare).toBe(before.bare);
    expect(after.comments).toHaveLength(before.comments.length);
    for (const comment of after.comments) expect(comment).toMatch(/[가-힣]/);
    for (const line of korean.split("\n")) expect(width(line)).toBeLessThanOrEqual(100);
    expect(codeVersion(korean)).toBe(codeVersion(start));
  });

  it("has no comment in its solution that is not in its start, so that both are in one language", () => {
    const [start, solution] = ["start.ts", "solution.ts"].map(sibling);
    const korean = solutionInLanguage(solution, start, words.ko.comments);
    expect(parted(korean).bare).toBe(parted(solution).bare);
    for (const comment of parted(korean).comments) expect(comment).toMatch(/[가-힣]/);
  });
});
