/**
 * One step of Adam, in place.
 * params: Θ; grads: ∇Θ; state: M and G, all zeros, and count, 0, before the first step;
 * learningRate: γ; beta1, beta2: β₁, β₂; epsilon: ε.
 */
export function step(
  params: Float64Array,
  grads: Float64Array,
  state: { count: number; m: Float64Array; g: Float64Array },
  learningRate: number,
  beta1: number,
  beta2: number,
  epsilon: number,
): void {
  // something in this step is wrong
  const { m, g } = state;
  state.count += 1;
  for (let i = 0; i < params.length; i++) {
    m[i] = beta1 * m[i] + (1 - beta1) * grads[i];
    g[i] = beta2 * g[i] + (1 - beta2) * grads[i] * grads[i];
    const mHat = m[i] * (1 - beta1 ** state.count);
    const gHat = g[i] * (1 - beta2 ** state.count);
    params[i] -= (learningRate * mHat) / (Math.sqrt(gHat) + epsilon);
  }
}
