export function step(
  params: Float64Array,
  gradientAt: (place: Float64Array) => Float64Array,
  state: { m: Float64Array },
  learningRate: number,
  momentum: number,
): void {
  const before = params.slice();
  for (let i = 0; i < params.length; i++) params[i] += momentum * state.m[i];
  const grads = gradientAt(params);
  for (let i = 0; i < params.length; i++) {
    params[i] -= learningRate * grads[i];
    state.m[i] = params[i] - before[i];
  }
}
