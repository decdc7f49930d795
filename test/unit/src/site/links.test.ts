import { describe, expect, it } from "vitest";
import { pagePath, path, withSlashes } from "#src/site/links.ts";

describe("an address inside the site", () => {
  it("begins at the folder that the site is mounted under", () => {
    expect(path("/favicon.svg")).toBe("/favicon.svg");
    expect(pagePath("ko", "glossary", "loss")).toBe("/ko/glossary/#loss");
  });

  it("takes the folder with or without slashes", () => {
    expect(["", "/", "book", "/book/", "a/b"].map(withSlashes)).toEqual([
      "/",
      "/",
      "/book/",
      "/book/",
      "/a/b/",
    ]);
  });
});
