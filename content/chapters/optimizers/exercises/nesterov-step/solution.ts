/**
 * One step of Nesterov’s accelerated gradient, in place.
 * params: Θ; gradientAt: the gradient at any place, as a new list; state.m: M, all zeros before the
 * first step; learningRate: γ; momentum: α, the share of M that is kept.
 */
export function step(
  params: Float64Array,
  gradientAt: (place: Float64Array) => Float64Array,
  state: { m: Float64Array },
  learningRate: number,
  momentum: number,
): void {
  const { m } = state;
  const grads = gradientAt(params.map((value, i) => value + momentum * m[i]));
  for (let i = 0; i < params.length; i++) {
    m[i] = momentum * m[i] - learningRate * grads[i];
    params[i] += m[i];
  }
}
