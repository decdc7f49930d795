/** Θ ← Θ − γ∇Θ, one step, in place. */
export function step(params: Float64Array, grads: Float64Array, learningRate: number): void {
  for (let i = 0; i < params.length; i++) params[i] -= learningRate * grads[i];
}
