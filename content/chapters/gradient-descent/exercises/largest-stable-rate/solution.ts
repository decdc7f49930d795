/**
 * What one step of gradient descent multiplies the distance to the floor of ½λw² by.
 * learningRate: γ; curvature: λ.
 */
export function factor(learningRate: number, curvature: number): number {
  return 1 - learningRate * curvature;
}

/**
 * The γ below which every walk in a bowl settles, and above which walks fly away.
 * curvatures: λ along each main direction of the bowl, in any order, all positive.
 */
export function largestStableRate(curvatures: number[]): number {
  return 2 / Math.max(...curvatures);
}
