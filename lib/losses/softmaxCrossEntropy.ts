import type { Loss } from "./loss.ts";

/**
 * Cross-entropy of a choice between `width` classes. The outputs are logits z, the targets y of a
 * sample are probabilities that add up to 1, as a one-hot row does. With n samples,
 *
 *   p = softmax z = e^z / Σ e^z        L = 1/n Σ −y ln p        ∂L/∂z = (p − y) / n
 *
 * The largest logit of a sample is taken from all of them first, so that no power overflows.
 */
export const softmaxCrossEntropy: Loss = {
  name: "softmaxCrossEntropy",
  value(logits, targets, width, count) {
    let sum = 0;
    for (let start = 0; start < width * count; start += width) {
      const largest = largestOf(logits, start, width);
      const logTotal = largest + Math.log(totalOf(logits, start, width, largest));
      for (let i = start; i < start + width; i++) sum += targets[i] * (logTotal - logits[i]);
    }
    return sum / count;
  },
  gradient(logits, targets, width, count, out) {
    for (let start = 0; start < width * count; start += width) {
      const largest = largestOf(logits, start, width);
      const total = totalOf(logits, start, width, largest);
      for (let i = start; i < start + width; i++) {
        out[i] = (Math.exp(logits[i] - largest) / total - targets[i]) / count;
      }
    }
  },
};

function largestOf(logits: Float64Array, start: number, width: number): number {
  let largest = -Infinity;
  for (let i = start; i < start + width; i++) largest = Math.max(largest, logits[i]);
  return largest;
}

function totalOf(logits: Float64Array, start: number, width: number, largest: number): number {
  let total = 0;
  for (let i = start; i < start + width; i++) total += Math.exp(logits[i] - largest);
  return total;
}
