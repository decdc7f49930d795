import { describe, expect, it } from "vitest";
import { pruneTokens } from "#src/lean/pruneTokens.ts";
import { shortMathMl } from "#src/lean/shortMathMl.ts";

describe("the tokens of a page", () => {
  const page = "<style>:root{--a:1px;--b:2px;--c:3px;}p{margin:var(--a)}</style>";

  it("stay if a rule reads them or a script names them", () => {
    expect(pruneTokens(page, 'style.getPropertyValue("--c")')).toBe(
      "<style>:root{--a:1px;--c:3px;}p{margin:var(--a)}</style>",
    );
  });
});

describe("the MathML of a formula", () => {
  it("keeps the formula and drops its TeX source", () => {
    const long =
      '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x</annotation></semantics></math>';
    expect(shortMathMl(long)).toBe('<math display="block"><mrow><mi>x</mi></mrow></math>');
  });
});
