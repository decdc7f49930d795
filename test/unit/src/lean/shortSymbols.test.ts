import katex from "katex";
import { expect, it } from "vitest";
import { katexOptions } from "#components/math/macros.ts";
import { shortMathMl } from "#src/lean/shortMathMl.ts";
import { shortSymbols } from "#src/lean/shortSymbols.ts";

const set = (tex: string) =>
  shortMathMl(katex.renderToString(tex, { ...katexOptions, macros: { ...katexOptions.macros } }));

it("a lone symbol is one letter in its colour", () => {
  const short = shortSymbols(set("\\g"));
  expect(short).toMatch(
    /^<span class="katex"><span class="enclosing s-gamma"><span class="mord mathnormal"[^>]*>γ<\/span><\/span><\/span>$/,
  );
  expect(shortSymbols(set("x"))).toMatch(
    /^<span class="katex"><span class="mord mathnormal">x<\/span><\/span>$/,
  );
});

it.each(["\\g\\lambda", "w_n", "\\hat y", "a + b", "\\GT", "\\tfrac12"])(
  "a formula with more in it, such as %s, stays as it is",
  (tex) => {
    expect(shortSymbols(set(tex))).toBe(set(tex));
  },
);
