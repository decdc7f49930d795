import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { type Face, inRange } from "./faces.ts";
import { rename } from "./rename.ts";

const require = createRequire(import.meta.url);
const cache = "node_modules/.cache/downhill-fonts";

export interface CutFont {
  readonly file: string;
  readonly bytes: Buffer;
}

/** A face cut down to some letters, under our own name. Cut once, then taken from the cache. */
export async function cut(face: Face, letters: Iterable<string>): Promise<CutFont> {
  const text = [
    ...new Set([...face.letters, ...[...letters].filter((letter) => inRange(letter, face))]),
  ]
    .sort()
    .join("");
  const recipe = JSON.stringify([1, face, text]);
  const hash = createHash("sha256").update(recipe).digest("hex").slice(0, 10);
  const file = `${face.name}.${hash}.woff2`;
  const kept = join(cache, file);
  if (!existsSync(kept)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(kept, await cutAnew(face, text));
  }
  return { file, bytes: readFileSync(kept) };
}

async function cutAnew(face: Face, text: string): Promise<Buffer> {
  const options = { keepFeatures: face.features, variationAxes: face.axes, noHinting: true };
  const source = readFileSync(require.resolve(face.source));
  const plain = await subsetFont(source, text, { ...options, targetFormat: "truetype" });
  // A second pass over the renamed font only packs it.
  const packing = {
    keepFeatures: face.features,
    preserveNameIds: [14],
    targetFormat: "woff2" as const,
  };
  return subsetFont(rename(plain, face.family), text, packing);
}
