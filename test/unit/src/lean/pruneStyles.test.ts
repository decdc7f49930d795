import { describe, expect, it } from "vitest";
import { pruneStyles } from "#src/lean/pruneStyles.ts";

const prune = (css: string, body = '<p class="a b">', scripts = "") =>
  /<style>(.*)<\/style>/s.exec(pruneStyles(`<style>${css}</style>${body}`, scripts))?.[1];

describe("a page's style sheet", () => {
  it("keeps the rules whose classes are on the page", () => {
    expect(prune(".a{color:red}.z{color:red}p{margin:0}")).toBe(".a{color:red}p{margin:0}");
  });

  it("keeps what a script may set later", () => {
    expect(prune(".z{color:red}", "", 'node.classList.add("z")')).toBe(".z{color:red}");
  });

  it("does not take the name of a property or a function for a class", () => {
    expect(prune(".z{color:red}", "", "a.z=1;const b={z:1};z(b)")).toBe("");
    expect(prune(".z{color:red}", "", 'h("p",{class:"y z"})')).toBe(".z{color:red}");
  });

  it("drops single selectors of a list", () => {
    expect(prune(".a,.z,.b .z,.b{color:red}")).toBe(".a,.b{color:red}");
  });

  it("does not judge by what stands inside a choice", () => {
    expect(prune(":is(.z,.y) .a{color:red}")).toBe(":is(.z,.y) .a{color:red}");
  });

  it("looks into media queries, and drops them when nothing is left", () => {
    expect(prune("@media print{.z{color:red}}@media print{.a{color:red}}")).toBe(
      "@media print{.a{color:red}}",
    );
  });

  it("leaves other at-rules alone", () => {
    const face = '@font-face{font-family:"A";src:url(a.woff2)}';
    expect(prune(face)).toBe(face);
  });
});
