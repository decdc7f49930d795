import { requireFinite } from "../require.ts";
import type { Objective } from "./objective.ts";

/**
 * The same land with its heights in another unit: c · L.
 *
 *   ∇(cL) = c ∇L        every curvature λ becomes cλ, so the usable learning rates become 1/c of theirs
 *
 * @param factor c
 * @throws RangeError if `factor` is not finite
 */
export function scaled(objective: Objective, factor: number): Objective {
  requireFinite("scaled: factor", factor);
  const { size } = objective;
  return {
    size,
    loss: (params) => factor * objective.loss(params),
    gradient(params, out) {
      objective.gradient(params, out);
      for (let i = 0; i < size; i++) out[i] *= factor;
    },
  };
}
