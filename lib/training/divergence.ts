/** A run is given up when its loss or a parameter is larger than this. */
export const DIVERGENCE_LIMIT = 1e12;

/** Whether a run has left the numbers one can work with: NaN, ±∞, or beyond ±10¹². */
export function hasDiverged(params: Float64Array, loss: number): boolean {
  if (!(Math.abs(loss) <= DIVERGENCE_LIMIT)) return true;
  for (let i = 0; i < params.length; i++) {
    if (!(Math.abs(params[i]) <= DIVERGENCE_LIMIT)) return true;
  }
  return false;
}
