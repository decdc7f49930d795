export function step(
  params: Float64Array,
  grads: Float64Array,
  state: { m: Float64Array },
  learningRate: number,
  momentum: number,
): void {
  state.m = state.m.map((m, i) => momentum * m - learningRate * grads[i]);
  params.set(params.map((value, i) => value + state.m[i]));
}
