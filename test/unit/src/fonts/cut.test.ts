import { describe, expect, it } from "vitest";
import { cut } from "#src/fonts/cut.ts";
import { textFaces } from "#src/fonts/faces.ts";
import { fontFace } from "#src/fonts/sheet.ts";

const serif = textFaces[0];

describe("a cut face", () => {
  it("is a small WOFF2 file, named after what is in it", async () => {
    const { file, bytes } = await cut(serif, "é");
    expect(file).toMatch(/^serif\.[0-9a-f]{10}\.woff2$/);
    expect(bytes.toString("latin1", 0, 4)).toBe("wOF2");
    expect(bytes.length).toBeLessThan(14_000);
  });

  it("is the same file for the same letters in any order", async () => {
    const [one, other] = [await cut(serif, "éü"), await cut(serif, "üé")];
    expect(one.file).toBe(other.file);
  });

  it("goes by our name in the style sheet", () => {
    expect(fontFace(serif, "/fonts/a.woff2")).toContain('font-family:"Downhill Serif"');
  });
});
