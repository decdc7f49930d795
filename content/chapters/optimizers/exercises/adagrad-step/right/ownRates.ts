export function step(
  params: Float64Array,
  grads: Float64Array,
  state: { g: Float64Array },
  learningRate: number,
  epsilon: number,
): void {
  state.g = state.g.map((g, i) => g + grads[i] ** 2);
  const rates = state.g.map((g) => learningRate / (epsilon + Math.sqrt(g)));
  for (let i = 0; i < params.length; i++) params[i] -= rates[i] * grads[i];
}
