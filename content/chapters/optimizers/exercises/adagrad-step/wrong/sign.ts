// fails: uphill
/**
 * One step of AdaGrad, in place, as in the library.
 * params: Θ; grads: ∇Θ; state.g: G, all zeros before the first step;
 * learningRate: γ; epsilon: ε, keeps the division defined.
 */
export function step(
  params: Float64Array,
  grads: Float64Array,
  state: { g: Float64Array },
  learningRate: number,
  epsilon: number,
): void {
  const { g } = state;
  for (let i = 0; i < params.length; i++) {
    g[i] += grads[i] * grads[i];
    params[i] += (learningRate * grads[i]) / (Math.sqrt(g[i]) + epsilon);
  }
}
