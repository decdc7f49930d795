import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { textFaces } from "#src/fonts/faces.ts";
import { rename } from "#src/fonts/rename.ts";

const source = createRequire(import.meta.url).resolve(textFaces[0].source);

describe("a renamed font", () => {
  const renamed = rename(readFileSync(source), "Downhill Serif");
  const names = renamed.toString("latin1").replaceAll("\0", "");

  it("carries our name and the licence", () => {
    expect(names).toContain("Downhill Serif");
    expect(names).toContain("https://openfontlicense.org");
  });

  it("no longer goes by the reserved name", () => {
    expect(names).not.toContain("Source Serif");
  });

  it("still is a TrueType font with all its tables", () => {
    expect(renamed.readUInt16BE(4)).toBe(readFileSync(source).readUInt16BE(4));
  });
});
