import { requireInterval } from "../require.ts";
import type { Optimizer } from "./optimizer.ts";

/** M, the velocity: the next move if the gradient were zero and α one. */
export interface MomentumState {
  m: Float64Array;
}

export interface MomentumOptions {
  /** α, the share of the last move that is kept; in [0, 1), default 0.9. */
  momentum?: number;
}

/**
 * Gradient descent with momentum, the heavy ball (Polyak 1964; in this form Sutskever et
 * al. 2013, eq. 1–2). With learning rate γ and M = 0 at the start,
 *
 *   M ← αM − γ ∇Θ
 *   Θ ← Θ + M
 *
 * Under a steady gradient the moves grow to γ∇Θ / (1 − α).
 *
 * @throws RangeError if `momentum` is not in [0, 1)
 */
export function momentum({ momentum = 0.9 }: MomentumOptions = {}): Optimizer<MomentumState> {
  requireInterval("momentum: momentum", momentum, 0, 1);
  return {
    init: (params) => ({ m: new Float64Array(params.length) }),
    step(params, grads, { m }, learningRate) {
      for (let i = 0; i < params.length; i++) {
        m[i] = momentum * m[i] - learningRate * grads[i];
        params[i] += m[i];
      }
    },
  };
}
