import { DIGIT_CLASSES, DIGIT_PIXELS, type DigitSet, type Digits } from "./digits.ts";

const MAGIC = "digits 1";
const HEADER = MAGIC.length + 8;

/**
 * Digits as one run of bytes:
 *
 *   "digits 1" · number of train digits · number of test digits (32 bits each, little-endian)
 *   · their labels · their pixels (the train digits first, 784 bytes a picture)
 */
export function packDigits({ train, test }: DigitSet): Uint8Array {
  const counts = [train.labels.length, test.labels.length];
  const bytes = new Uint8Array(sizeOf(counts[0] + counts[1]));
  for (let i = 0; i < MAGIC.length; i++) bytes[i] = MAGIC.charCodeAt(i);
  const view = new DataView(bytes.buffer);
  for (const [i, count] of counts.entries()) view.setUint32(MAGIC.length + 4 * i, count, true);
  let end = HEADER;
  for (const part of [train.labels, test.labels, train.pixels, test.pixels]) {
    bytes.set(part, end);
    end += part.length;
  }
  return bytes;
}

/**
 * What `packDigits` packed. The digits are windows into `bytes`.
 *
 * @throws RangeError if the bytes are not such a file, or not all of it
 */
export function unpackDigits(bytes: Uint8Array): DigitSet {
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC || bytes.length < HEADER) {
    throw new RangeError(`unpackDigits: the file must begin with "${MAGIC}", but got "${magic}"`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [train, test] = [0, 4].map((at) => view.getUint32(MAGIC.length + at, true));
  const expected = sizeOf(train + test);
  if (bytes.length !== expected) {
    throw new RangeError(
      `unpackDigits: the file must have ${expected} bytes, but got ${bytes.length}`,
    );
  }
  const labels = bytes.subarray(HEADER, HEADER + train + test);
  const wrong = labels.findIndex((label) => label >= DIGIT_CLASSES);
  if (wrong !== -1) {
    throw new RangeError(`unpackDigits: a label must be below 10, but got ${labels[wrong]}`);
  }
  const pixels = bytes.subarray(HEADER + train + test);
  const cut = (from: number, to: number): Digits => ({
    labels: labels.subarray(from, to),
    pixels: pixels.subarray(from * DIGIT_PIXELS, to * DIGIT_PIXELS),
  });
  return { train: cut(0, train), test: cut(train, train + test) };
}

function sizeOf(digits: number): number {
  return HEADER + digits * (1 + DIGIT_PIXELS);
}
