import { describe, expect, it } from "vitest";
import { firstParagraphs } from "#src/fonts/firstScreen.ts";
import { formulaLetters } from "#src/fonts/formulaLetters.ts";
import { textLetters } from "#src/fonts/letters.ts";

const page = (body: string, lang = "ko") => `<html lang="${lang}"><body>${body}</body></html>`;
const set = (html: string, face: string, part: "first" | "later" = "first") =>
  [...(textLetters(html).get(face)?.[part] ?? [])].sort().join("");

describe("the letters of a page", () => {
  it("go to the Korean serif by weight", () => {
    const html = page("<p>가<strong>나</strong></p>");
    expect([set(html, "myeongjo"), set(html, "myeongjo-600")]).toEqual(["가", "나"]);
  });

  it("do not go to the Korean serif from figures, menus and buttons", () => {
    const html = page('<nav>가</nav><figure class="fig">나</figure><button>다</button>');
    expect(set(html, "myeongjo")).toBe("");
  });

  it("go to the display face from English headings only", () => {
    const html = page('<h1>Ab</h1><p>c</p><h2 lang="ko">D</h2>', "en");
    expect([set(html, "display"), set(html, "serif")]).toEqual(["Ab", "Dc"]);
  });

  it("count glossary entries that still wait in a template", () => {
    expect(set(page("<template><p>가</p></template>"), "myeongjo")).toBe("가");
  });

  it("leave out formulas", () => {
    const html = page('<p>a<span class="katex"><span class="mord">x</span></span></p>', "en");
    expect(set(html, "serif")).toBe("a");
  });

  it("may wait when they stand below the first paragraphs of an article", () => {
    const html = page(`<article>${"<p>가</p>".repeat(firstParagraphs)}<p>나</p></article>`);
    expect([set(html, "myeongjo"), set(html, "myeongjo", "later")]).toEqual(["가", "나"]);
  });
});

describe("the letters of formulas", () => {
  it("go to KaTeX's faces by its classes", () => {
    const found = formulaLetters(
      '<span class="katex"><span class="katex-mathml">q</span><span class="katex-html"><span class="mathnormal">x</span>=<span class="op-symbol large-op">∑</span></span></span>',
    );
    const letters = Object.fromEntries(
      [...found].map(([face, all]) => [face, [...all.first].join("")]),
    );
    expect(letters).toEqual({ "katex-math": "x", "katex-main": "=", "katex-size2": "∑" });
  });
});
