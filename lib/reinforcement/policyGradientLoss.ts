import type { Loss } from "../losses/loss.ts";

/**
 * The loss whose gradient is the policy gradient. The outputs are logits z of `width` actions; the
 * target of a sample holds the advantage A of the action a that was taken, at a's place, and 0
 * elsewhere. With n samples,
 *
 *   π = softmax z        L = −1/n Σ A ln π(a)        ∂L/∂z = (A π − target) / n
 *
 * It is cross-entropy, with the action taken as the label and the advantage as its weight: of good
 * actions the chance grows, of bad ones, whose A is below 0, it shrinks.
 */
export const policyGradientLoss: Loss<"policyGradient"> = {
  name: "policyGradient",
  value(logits, targets, width, count) {
    let sum = 0;
    for (let start = 0; start < width * count; start += width) {
      const [largest, total] = partition(logits, start, width);
      for (let i = start; i < start + width; i++) {
        sum += targets[i] * (largest + Math.log(total) - logits[i]);
      }
    }
    return sum / count;
  },
  gradient(logits, targets, width, count, out) {
    for (let start = 0; start < width * count; start += width) {
      const [largest, total] = partition(logits, start, width);
      let advantage = 0;
      for (let i = start; i < start + width; i++) advantage += targets[i];
      for (let i = start; i < start + width; i++) {
        const chance = Math.exp(logits[i] - largest) / total;
        out[i] = (advantage * chance - targets[i]) / count;
      }
    }
  },
};

/** The largest of the logits, and Σ e^(z − largest). */
function partition(logits: Float64Array, start: number, width: number): [number, number] {
  let largest = -Infinity;
  for (let i = start; i < start + width; i++) largest = Math.max(largest, logits[i]);
  let total = 0;
  for (let i = start; i < start + width; i++) total += Math.exp(logits[i] - largest);
  return [largest, total];
}
