import type { Loss } from "./loss.ts";

/**
 * Half the squared error, added up over the outputs of a sample. With n samples,
 *
 *   L = 1/n Σ ½(ŷ − y)²        ∂L/∂ŷ = (ŷ − y) / n
 */
export const halfSquaredError: Loss = {
  name: "halfSquaredError",
  value(outputs, targets, width, count) {
    let sum = 0;
    for (let i = 0; i < width * count; i++) sum += (outputs[i] - targets[i]) ** 2;
    return sum / (2 * count);
  },
  gradient(outputs, targets, width, count, out) {
    for (let i = 0; i < width * count; i++) out[i] = (outputs[i] - targets[i]) / count;
  },
};
