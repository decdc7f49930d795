import { requireInterval, requireNonNegative } from "../require.ts";
import type { Optimizer } from "./optimizer.ts";

/** For each parameter, averages after `count` steps: M of the gradients, G of their squares. */
export interface AdamState {
  count: number;
  m: Float64Array;
  g: Float64Array;
}

/** The options that Adam, Nadam and AdamW share. */
export interface AdamMoments {
  /** β₁, the share of M that is kept; in [0, 1), default 0.9. */
  beta1?: number;
  /** β₂, the share of G that is kept; in [0, 1), default 0.999. */
  beta2?: number;
  /** ε, keeps the division defined; at least 0, default 10⁻⁸. */
  epsilon?: number;
}

export interface AdamOptions extends AdamMoments {
  /** Whether M̂ and Ĝ make up for the start at zero; the lecture's Adam does not. Default true. */
  biasCorrection?: boolean;
}

/** The state before the first step, of Adam and its kin. */
export function initAdam({ length }: Float64Array): AdamState {
  return { count: 0, m: new Float64Array(length), g: new Float64Array(length) };
}

/** Throws a RangeError unless both β are in [0, 1) and ε is at least 0. */
export function requireMoments(name: string, beta1: number, beta2: number, epsilon: number): void {
  requireInterval(`${name}: beta1`, beta1, 0, 1);
  requireInterval(`${name}: beta2`, beta2, 0, 1);
  requireNonNegative(`${name}: epsilon`, epsilon);
}

/**
 * Adam (Kingma & Ba 2015, Algorithm 1; G is the paper's v). Element by element, at step t = 1, 2, …
 * and with M = G = 0 at the start,
 *
 *   M ← β₁M + (1 − β₁) ∇Θ         M̂ = M / (1 − β₁ᵗ)
 *   G ← β₂G + (1 − β₂) ∇Θ²        Ĝ = G / (1 − β₂ᵗ)
 *   Θ ← Θ − γ M̂ / (√Ĝ + ε)
 *
 * The first step has the length γ in every parameter. Without the correction, M̂ = M and Ĝ = G, it
 * is γ (1 − β₁) / √(1 − β₂): more than three times as long with the usual values.
 *
 * @throws RangeError if a β is not in [0, 1) or `epsilon` is negative
 */
export function adam({
  beta1 = 0.9,
  beta2 = 0.999,
  epsilon = 1e-8,
  biasCorrection = true,
}: AdamOptions = {}): Optimizer<AdamState> {
  requireMoments("adam", beta1, beta2, epsilon);
  return {
    init: initAdam,
    step(params, grads, state, learningRate) {
      const { m, g } = state;
      state.count += 1;
      const mCorrection = biasCorrection ? 1 - beta1 ** state.count : 1;
      const gCorrection = biasCorrection ? 1 - beta2 ** state.count : 1;
      for (let i = 0; i < params.length; i++) {
        m[i] = beta1 * m[i] + (1 - beta1) * grads[i];
        g[i] = beta2 * g[i] + (1 - beta2) * grads[i] * grads[i];
        const mHat = m[i] / mCorrection;
        const gHat = g[i] / gCorrection;
        params[i] -= (learningRate * mHat) / (Math.sqrt(gHat) + epsilon);
      }
    },
  };
}
