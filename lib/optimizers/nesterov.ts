import { requireInterval } from "../require.ts";
import { momentum as heavyBall, type MomentumOptions, type MomentumState } from "./momentum.ts";
import type { Optimizer } from "./optimizer.ts";

/**
 * Nesterov's accelerated gradient (Nesterov 1983; in this form Sutskever et al. 2013, eq. 3–4):
 * momentum, but with the gradient of the point to which the momentum alone would lead.
 *
 *   M ← αM − γ ∇L(Θ + αM)
 *   Θ ← Θ + M
 *
 * The step is that of `momentum`; `lookAhead` says where its gradient is to be taken.
 *
 * @throws RangeError if `momentum` is not in [0, 1)
 */
export function nesterov({ momentum = 0.9 }: MomentumOptions = {}): Optimizer<MomentumState> {
  requireInterval("nesterov: momentum", momentum, 0, 1);
  return {
    ...heavyBall({ momentum }),
    lookAhead(params, { m }, out) {
      for (let i = 0; i < params.length; i++) out[i] = params[i] + momentum * m[i];
    },
  };
}
