// fails: ownM
/**
 * One step of momentum, in place, as in the library.
 * params: Θ; grads: ∇Θ; state.m: M, all zeros before the first step;
 * learningRate: γ; momentum: α, the share of M that is kept.
 */
export function step(
  params: Float64Array,
  grads: Float64Array,
  state: { m: Float64Array },
  learningRate: number,
  momentum: number,
): void {
  const { m } = state;
  for (let i = 0; i < params.length; i++) {
    m[i] = momentum * m[i] + learningRate * grads[i];
    params[i] -= m[i];
  }
}
