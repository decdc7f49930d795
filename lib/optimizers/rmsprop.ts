import { requireInterval, requireNonNegative } from "../require.ts";
import type { Optimizer } from "./optimizer.ts";

/** G, for each parameter a forgetting average of its squared gradients. */
export interface RmspropState {
  g: Float64Array;
}

export interface RmspropOptions {
  /** The share of the average that is kept (the lecture's α); in [0, 1), default 0.9. */
  rho?: number;
  /** ε, keeps the division defined; at least 0, default 10⁻⁸. */
  epsilon?: number;
}

/**
 * RMSprop (Tieleman & Hinton 2012, lecture 6e): AdaGrad that forgets, over about 1/(1 − ρ) steps.
 * Element by element, with G = 0 at the start,
 *
 *   G ← ρG + (1 − ρ) ∇Θ²
 *   Θ ← Θ − γ ∇Θ / (√G + ε)
 *
 * It is Adam with β₁ = 0 and without the bias correction.
 *
 * @throws RangeError if `rho` is not in [0, 1) or `epsilon` is negative
 */
export function rmsprop({
  rho = 0.9,
  epsilon = 1e-8,
}: RmspropOptions = {}): Optimizer<RmspropState> {
  requireInterval("rmsprop: rho", rho, 0, 1);
  requireNonNegative("rmsprop: epsilon", epsilon);
  return {
    init: (params) => ({ g: new Float64Array(params.length) }),
    step(params, grads, { g }, learningRate) {
      for (let i = 0; i < params.length; i++) {
        g[i] = rho * g[i] + (1 - rho) * grads[i] * grads[i];
        params[i] -= (learningRate * grads[i]) / (Math.sqrt(g[i]) + epsilon);
      }
    },
  };
}
