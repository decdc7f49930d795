import { requireNonNegative } from "../require.ts";
import { type AdamMoments, type AdamState, initAdam, requireMoments } from "./adam.ts";
import type { Optimizer } from "./optimizer.ts";

export interface AdamwOptions extends AdamMoments {
  /** λ, the share of γΘ that is taken away each step; at least 0, default 0.01. */
  weightDecay?: number;
}

/**
 * AdamW (Loshchilov & Hutter 2019, Algorithm 2): Adam that pulls every parameter towards zero by
 * itself, not through the gradient, where G would divide the pull away. At step t = 1, 2, …,
 *
 *   M ← β₁M + (1 − β₁) ∇Θ         M̂ = M / (1 − β₁ᵗ)
 *   G ← β₂G + (1 − β₂) ∇Θ²        Ĝ = G / (1 − β₂ᵗ)
 *   Θ ← Θ − γ (M̂ / (√Ĝ + ε) + λΘ)
 *
 * γ is the algorithm's schedule η with its α set to 1, as in PyTorch. λ = 0 is Adam.
 *
 * @throws RangeError if a β is not in [0, 1), or `epsilon` or `weightDecay` is negative
 */
export function adamw({
  beta1 = 0.9,
  beta2 = 0.999,
  epsilon = 1e-8,
  weightDecay = 0.01,
}: AdamwOptions = {}): Optimizer<AdamState> {
  requireMoments("adamw", beta1, beta2, epsilon);
  requireNonNegative("adamw: weightDecay", weightDecay);
  return {
    init: initAdam,
    step(params, grads, state, learningRate) {
      const { m, g } = state;
      state.count += 1;
      const mCorrection = 1 - beta1 ** state.count;
      const gCorrection = 1 - beta2 ** state.count;
      for (let i = 0; i < params.length; i++) {
        m[i] = beta1 * m[i] + (1 - beta1) * grads[i];
        g[i] = beta2 * g[i] + (1 - beta2) * grads[i] * grads[i];
        const mHat = m[i] / mCorrection;
        const gHat = g[i] / gCorrection;
        params[i] -= learningRate * (mHat / (Math.sqrt(gHat) + epsilon) + weightDecay * params[i]);
      }
    },
  };
}
