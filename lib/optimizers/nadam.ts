import { type AdamMoments, type AdamState, initAdam, requireMoments } from "./adam.ts";
import type { Optimizer } from "./optimizer.ts";

/**
 * Nadam (Dozat 2016), Adam with Nesterov's look ahead, without the paper's schedule for β₁.
 * Element by element, at step t = 1, 2, … and with M = G = 0 at the start,
 *
 *   M ← β₁M + (1 − β₁) ∇Θ         M̂ = β₁M / (1 − β₁ᵗ⁺¹) + (1 − β₁) ∇Θ / (1 − β₁ᵗ)
 *   G ← β₂G + (1 − β₂) ∇Θ²        Ĝ = G / (1 − β₂ᵗ)
 *   Θ ← Θ − γ M̂ / (√Ĝ + ε)
 *
 * @throws RangeError if a β is not in [0, 1) or `epsilon` is negative
 */
export function nadam({
  beta1 = 0.9,
  beta2 = 0.999,
  epsilon = 1e-8,
}: AdamMoments = {}): Optimizer<AdamState> {
  requireMoments("nadam", beta1, beta2, epsilon);
  return {
    init: initAdam,
    step(params, grads, state, learningRate) {
      const { m, g } = state;
      state.count += 1;
      const nowCorrection = 1 - beta1 ** state.count;
      const nextCorrection = 1 - beta1 ** (state.count + 1);
      const gCorrection = 1 - beta2 ** state.count;
      for (let i = 0; i < params.length; i++) {
        m[i] = beta1 * m[i] + (1 - beta1) * grads[i];
        g[i] = beta2 * g[i] + (1 - beta2) * grads[i] * grads[i];
        const mHat = (beta1 * m[i]) / nextCorrection + ((1 - beta1) * grads[i]) / nowCorrection;
        const gHat = g[i] / gCorrection;
        params[i] -= (learningRate * mHat) / (Math.sqrt(gHat) + epsilon);
      }
    },
  };
}
