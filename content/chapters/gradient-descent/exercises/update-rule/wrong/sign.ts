// fails: rose
/**
 * One use of the update rule.
 * params: the old list Θ; gradient: ∇Θ, as long; learningRate: γ.
 */
export function update(params: number[], gradient: number[], learningRate: number): number[] {
  const next: number[] = [];
  for (let i = 0; i < params.length; i++) {
    next[i] = params[i] + learningRate * gradient[i];
  }
  return next;
}
