import katex from "katex";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { katexOptions } from "#components/math/macros.ts";
import { shortFormulas } from "#src/lean/shortFormulas.ts";
import { shortMathMl } from "#src/lean/shortMathMl.ts";

const set = (tex: string, displayMode = false) =>
  shortMathMl(
    katex.renderToString(tex, { ...katexOptions, macros: { ...katexOptions.macros }, displayMode }),
  );

type Node = {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
};

/** What a reader sees of a formula: its letters, without MathML and zero-width spaces. */
function drawn(html: string): string {
  const text = (node: Node): string =>
    node.attrs?.some(({ value }) => value === "katex-mathml")
      ? ""
      : (node.value ?? "") + (node.childNodes ?? []).map(text).join("");
  return text(parse(html) as unknown as Node).replace(/\u200b/g, "");
}

describe("short formulas", () => {
  it.each([
    "\\g",
    "\\T",
    "\\GT",
    "\\w_1",
    "\\beta_2",
    "x",
    "\\beta_1 = 0.9",
    "\\w_1 + \\w_2",
    "\\M_{t+1} = \\alpha\\M_t - \\g\\GT_t",
    "\\beta_1^{\\,t}",
    "\\frac{\\g}{\\varepsilon + \\sqrt{\\G}}",
    "\\lVert \\GT \\rVert < 0.01",
    "2(1 + \\alpha)/\\lambda_{\\max}",
    "x_{12}",
    "\\hat y = \\w x + \\bb",
  ])("show every letter of $%s", (tex) => {
    for (const isDisplay of [false, true])
      expect(drawn(shortFormulas(set(tex, isDisplay)))).toBe(drawn(set(tex, isDisplay)));
  });

  it("set a single sign without boxes, in its colour and face", () => {
    expect(shortFormulas(set("\\g"))).toBe(
      '<span class="katex"><span class="s-gamma mathnormal">γ</span></span>',
    );
    expect(shortFormulas(set("\\beta_1"))).toBe(
      '<span class="katex"><span class="mathnormal">β</span><sub>1</sub></span>',
    );
  });

  it("keep the MathML of everything longer", () => {
    expect(shortFormulas(set("\\beta_1 = 0.9"))).toContain("<math>");
  });

  it("draw a root's stroke once", () => {
    const html = shortFormulas(set("\\sqrt{\\kappa} + \\sqrt{\\G}"));
    expect(html.match(/<path id="stroke-1"/g)).toHaveLength(1);
    expect(html).toContain('<use href="#stroke-1">');
  });
});
