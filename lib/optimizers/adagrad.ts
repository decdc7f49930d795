import { requireNonNegative } from "../require.ts";
import type { Optimizer } from "./optimizer.ts";

/** G, for each parameter the sum of all its squared gradients. */
export interface AdagradState {
  g: Float64Array;
}

export interface AdagradOptions {
  /** ε, keeps the division defined; at least 0, default 10⁻¹⁰. */
  epsilon?: number;
}

/**
 * AdaGrad (Duchi, Hazan & Singer 2011, the diagonal form): a learning rate for each parameter that
 * shrinks with the ground it has covered. Element by element, with G = 0 at the start,
 *
 *   G ← G + ∇Θ²
 *   Θ ← Θ − γ ∇Θ / (√G + ε)
 *
 * @throws RangeError if `epsilon` is negative
 */
export function adagrad({ epsilon = 1e-10 }: AdagradOptions = {}): Optimizer<AdagradState> {
  requireNonNegative("adagrad: epsilon", epsilon);
  return {
    init: (params) => ({ g: new Float64Array(params.length) }),
    step(params, grads, { g }, learningRate) {
      for (let i = 0; i < params.length; i++) {
        g[i] += grads[i] * grads[i];
        params[i] -= (learningRate * grads[i]) / (Math.sqrt(g[i]) + epsilon);
      }
    },
  };
}
