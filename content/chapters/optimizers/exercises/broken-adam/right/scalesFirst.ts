export function step(
  params: Float64Array,
  grads: Float64Array,
  state: { count: number; m: Float64Array; g: Float64Array },
  learningRate: number,
  beta1: number,
  beta2: number,
  epsilon: number,
): void {
  const t = ++state.count;
  const [mScale, gScale] = [beta1, beta2].map((beta) => 1 / (1 - beta ** t));
  state.m = state.m.map((m, i) => m + (1 - beta1) * (grads[i] - m));
  state.g = state.g.map((g, i) => g + (1 - beta2) * (grads[i] ** 2 - g));
  for (let i = 0; i < params.length; i++) {
    const root = Math.sqrt(state.g[i] * gScale);
    params[i] -= (learningRate / (root + epsilon)) * state.m[i] * mScale;
  }
}
