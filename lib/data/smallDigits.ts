import { requireLength } from "../require.ts";
import { DIGIT_CLASSES, DIGIT_PIXELS, DIGIT_SIDE, type Digits } from "./digits.ts";
import type { Points } from "./points.ts";

/** Pixels of one side of a small picture. */
export const SMALL_SIDE = DIGIT_SIDE / 2;
export const SMALL_PIXELS = SMALL_SIDE * SMALL_SIDE;

/**
 * Digits at half their size, as points to learn from: each number is the mean ink of four pixels, from
 * 0 to 1, and the targets are one-hot. A quarter of the numbers, and still easy to read.
 *
 * @throws RangeError if there are not 784 pixels for each label
 */
export function smallDigits({ pixels, labels }: Digits): Points {
  const count = labels.length;
  requireLength("smallDigits: pixels", pixels.length, count * DIGIT_PIXELS);
  const inputs = new Float64Array(count * SMALL_PIXELS);
  const targets = new Float64Array(count * DIGIT_CLASSES);
  for (let i = 0; i < count; i++) {
    targets[i * DIGIT_CLASSES + labels[i]] = 1;
    for (let row = 0; row < SMALL_SIDE; row++) {
      for (let column = 0; column < SMALL_SIDE; column++) {
        const at = i * DIGIT_PIXELS + 2 * row * DIGIT_SIDE + 2 * column;
        const below = at + DIGIT_SIDE;
        const ink = pixels[at] + pixels[at + 1] + pixels[below] + pixels[below + 1];
        inputs[i * SMALL_PIXELS + row * SMALL_SIDE + column] = ink / (4 * 255);
      }
    }
  }
  return { inputs, targets, count, inputWidth: SMALL_PIXELS, targetWidth: DIGIT_CLASSES };
}
