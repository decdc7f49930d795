import type { Loss } from "./loss.ts";

/**
 * Cross-entropy of yes-or-no answers. The outputs are logits z, p = σ(z) is the probability of
 * yes, the targets y are in [0, 1]; added up over the outputs of a sample. With n samples,
 *
 *   L = 1/n Σ −y ln p − (1 − y) ln(1 − p) = 1/n Σ max(z, 0) − yz + ln(1 + e^−|z|)
 *   ∂L/∂z = (σ(z) − y) / n
 *
 * The second form of L is the one computed: it is exact for logits of any size.
 */
export const sigmoidCrossEntropy: Loss = {
  name: "sigmoidCrossEntropy",
  value(logits, targets, width, count) {
    let sum = 0;
    for (let i = 0; i < width * count; i++) {
      const z = logits[i];
      sum += Math.max(z, 0) - targets[i] * z + Math.log1p(Math.exp(-Math.abs(z)));
    }
    return sum / count;
  },
  gradient(logits, targets, width, count, out) {
    for (let i = 0; i < width * count; i++) {
      out[i] = (1 / (1 + Math.exp(-logits[i])) - targets[i]) / count;
    }
  },
};
