import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { unpackDigits } from "#lib/data/digitFile.ts";
import type { DigitSet } from "#lib/data/digits.ts";

/** The digits while the site is built; a page fetches them. */
export const readDigits = (): DigitSet =>
  unpackDigits(gunzipSync(readFileSync("lib/data/build/digits.bin")));
