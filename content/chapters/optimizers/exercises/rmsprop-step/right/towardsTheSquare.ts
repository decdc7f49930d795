export function step(
  params: Float64Array,
  grads: Float64Array,
  state: { g: Float64Array },
  learningRate: number,
  rho: number,
  epsilon: number,
): void {
  for (let i = 0; i < params.length; i++) {
    state.g[i] += (1 - rho) * (grads[i] ** 2 - state.g[i]);
    params[i] -= (learningRate / (epsilon + state.g[i] ** 0.5)) * grads[i];
  }
}
