import { requireInterval, requireNonNegative } from "../require.ts";
import type { Optimizer } from "./optimizer.ts";

/** Forgetting averages for each parameter: G of the squared gradients, D of the squared moves. */
export interface AdadeltaState {
  g: Float64Array;
  d: Float64Array;
}

export interface AdadeltaOptions {
  /** ρ, the share of the averages that is kept; in [0, 1), default 0.95. */
  rho?: number;
  /** ε, starts the first move; at least 0, default 10⁻⁶. */
  epsilon?: number;
}

/**
 * AdaDelta (Zeiler 2012, Algorithm 1): the moves have the parameters' own unit, for the ratio of
 * two roots takes the learning rate's place. Element by element, with G = D = 0 at the start,
 *
 *   G ← ρG + (1 − ρ) ∇Θ²
 *   Δ = −√(D + ε) / √(G + ε) · ∇Θ
 *   D ← ρD + (1 − ρ) Δ²
 *   Θ ← Θ + γΔ
 *
 * Zeiler has no γ; here it is 1 unless given. The defaults are those of his experiments.
 *
 * @throws RangeError if `rho` is not in [0, 1) or `epsilon` is negative
 */
export function adadelta({
  rho = 0.95,
  epsilon = 1e-6,
}: AdadeltaOptions = {}): Optimizer<AdadeltaState> {
  requireInterval("adadelta: rho", rho, 0, 1);
  requireNonNegative("adadelta: epsilon", epsilon);
  return {
    init: ({ length }) => ({ g: new Float64Array(length), d: new Float64Array(length) }),
    step(params, grads, { g, d }, learningRate = 1) {
      for (let i = 0; i < params.length; i++) {
        g[i] = rho * g[i] + (1 - rho) * grads[i] * grads[i];
        const move = -(Math.sqrt(d[i] + epsilon) / Math.sqrt(g[i] + epsilon)) * grads[i];
        d[i] = rho * d[i] + (1 - rho) * move * move;
        params[i] += learningRate * move;
      }
    },
  };
}
