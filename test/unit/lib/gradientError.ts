import { finiteDifference } from "#lib/surfaces/finiteDifference.ts";
import type { Objective } from "#lib/surfaces/objective.ts";

/** The largest difference between an exact gradient and the measured one, relative to its size. */
export function gradientError(objective: Objective, params: ArrayLike<number>, h = 1e-5): number {
  const point = Float64Array.from(params);
  const grads = new Float64Array(objective.size);
  objective.gradient(point, grads);
  const errors = Array.from(grads, (exact, i) => {
    const measured = finiteDifference(objective, point, i, h);
    return Math.abs(exact - measured) / Math.max(1, Math.abs(exact));
  });
  return Math.max(...errors);
}
