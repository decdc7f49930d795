import { inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { inkImage } from "#components/digits/inkImage.build.ts";

/** The chunks of a PNG by their names. */
function chunksOf(address: string): Map<string, Buffer> {
  const png = Buffer.from(address.replace("data:image/png;base64,", ""), "base64");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const size = png.readUInt32BE(at);
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + size));
    at += size + 12;
  }
  return chunks;
}

it("is a PNG of the picture's size whose opacity is the ink", () => {
  const chunks = chunksOf(inkImage([0, 1, 0.5, 2], 2));
  const head = chunks.get("IHDR") as Buffer;
  expect([head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]]).toEqual([2, 2, 8, 4]);
  const rows = inflateSync(chunks.get("IDAT") as Buffer);
  expect([...rows]).toEqual([0, 0, 0, 0, 255, 0, 0, 136, 0, 255]);
});
