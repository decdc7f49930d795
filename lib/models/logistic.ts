import { type BatchObjective, meanOverBatch } from "../batching/batchObjective.ts";
import type { Points } from "../data/points.ts";
import { sigmoidCrossEntropy } from "../losses/sigmoidCrossEntropy.ts";
import { requireLength } from "../require.ts";

/**
 * Logistic regression: a line (plane, …) between two classes. The parameters are one weight an
 * input and the bias, Θ = [w₁, …, w_d, b]; p = σ(z) is the probability of class 1. With n points,
 *
 *   z = w·x + b        L = 1/n Σ −y ln p − (1 − y) ln(1 − p)
 *   ∂L/∂w = 1/n Σ (p − y) x        ∂L/∂b = 1/n Σ (p − y)
 *
 * L has no false minima. On classes that a line can part it has no minimum at all: the weights
 * grow without end.
 *
 * @throws RangeError if the points have more than one target each
 */
export function logisticLoss({
  inputs,
  targets,
  count,
  inputWidth,
  targetWidth,
}: Points): BatchObjective {
  requireLength("logisticLoss: targets of a point", targetWidth, 1);
  const logits = new Float64Array(count);
  const deltas = new Float64Array(count);
  const logit = (params: Float64Array, i: number) => {
    let z = params[inputWidth];
    for (let j = 0; j < inputWidth; j++) z += params[j] * inputs[i * inputWidth + j];
    return z;
  };
  const answer = (params: Float64Array) => {
    for (let i = 0; i < count; i++) logits[i] = logit(params, i);
  };
  const addGradient = (i: number, delta: number, out: Float64Array) => {
    for (let j = 0; j < inputWidth; j++) out[j] += delta * inputs[i * inputWidth + j];
    out[inputWidth] += delta;
  };
  return {
    size: inputWidth + 1,
    count,
    loss(params) {
      answer(params);
      return sigmoidCrossEntropy.value(logits, targets, 1, count);
    },
    gradient(params, out) {
      answer(params);
      sigmoidCrossEntropy.gradient(logits, targets, 1, count, deltas);
      out.fill(0);
      for (let i = 0; i < count; i++) addGradient(i, deltas[i], out);
    },
    ...meanOverBatch({
      pointLoss(params, i) {
        const z = logit(params, i);
        return Math.max(z, 0) - targets[i] * z + Math.log1p(Math.exp(-Math.abs(z)));
      },
      addPointGradient(params, i, out) {
        addGradient(i, 1 / (1 + Math.exp(-logit(params, i))) - targets[i], out);
      },
    }),
  };
}
