import { expect, it } from "vitest";
import { scriptsOf } from "#src/lean/scriptsOf.ts";

const files = new Map([
  ["page.a1.js", 'import"./shared.b2.js";import("./later.c3.js")'],
  ["shared.b2.js", 'import"./page.a1.js";x.className="b"'],
  ["later.c3.js", 'x.className="c"'],
  ["other.d4.js", 'x.className="d"'],
]);

it("a page's scripts are those it names and those they name, and no others", () => {
  const scripts = scriptsOf('<astro-island component-url="/_astro/page.a1.js">', files);
  expect(scripts).toContain('className="b"');
  expect(scripts).toContain('className="c"');
  expect(scripts).not.toContain('className="d"');
});

it("a page without scripts has none", () => {
  expect(scriptsOf("<p>page</p>", files)).toBe("");
});
