/** How plain gradient descent moves along a direction of constant curvature. */
export type Regime = "still" | "monotone" | "exact" | "oscillating" | "edge" | "diverging";

/**
 * The factor by which one step of gradient descent multiplies the distance to the minimum along a
 * direction of curvature λ: on L = ½λw², w ← w − γλw = (1 − γλ)w.
 *
 * @param learningRate γ
 * @param curvature λ
 */
export const stepFactor = (learningRate: number, curvature: number): number =>
  1 - learningRate * curvature;

// Factors this close to 1, 0 and −1 count as equal to them: a slider cannot hit them exactly.
const tolerance = 1e-9;

/**
 * Names what a factor f = 1 − γλ does: f = 1 stands still, 0 < f < 1 comes straight down, f = 0
 * lands in one step, −1 < f < 0 crosses the valley and settles, f = −1 crosses for ever, and
 * |f| > 1 moves away.
 */
export function regimeOf(factor: number): Regime {
  if (Math.abs(factor - 1) < tolerance) return "still";
  if (Math.abs(factor) < tolerance) return "exact";
  if (Math.abs(factor + 1) < tolerance) return "edge";
  if (Math.abs(factor) > 1) return "diverging";
  return factor > 0 ? "monotone" : "oscillating";
}

/**
 * The learning rate below which gradient descent settles on a quadratic: 2/λ_max, the strictest
 * of its curvatures (Goodfellow, Bengio & Courville 2016, section 4.3, gives the step −γg + ½γ²gᵀHg).
 */
export const largestLearningRate = (curvatures: readonly number[]): number =>
  2 / Math.max(...curvatures);
