// fails: average
/**
 * One step of RMSprop, in place, as in the library.
 * params: Θ; grads: ∇Θ; state.g: G, all zeros before the first step;
 * learningRate: γ; rho: ρ, the share of G that is kept; epsilon: ε, keeps the division defined.
 */
export function step(
  params: Float64Array,
  grads: Float64Array,
  state: { g: Float64Array },
  learningRate: number,
  rho: number,
  epsilon: number,
): void {
  const { g } = state;
  for (let i = 0; i < params.length; i++) {
    g[i] = rho * (g[i] + (1 - rho) * grads[i] * grads[i]);
    params[i] -= (learningRate * grads[i]) / (Math.sqrt(g[i]) + epsilon);
  }
}
