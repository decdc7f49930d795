// fails: sign
/**
 * The gradient of a loss, measured by nudging one parameter at a time to both sides.
 * loss: L, a function of the list of parameters; params: Θ, which stays as it is; h: the nudge.
 */
export function numericalGradient(
  loss: (params: number[]) => number,
  params: number[],
  h: number,
): number[] {
  const gradient: number[] = [];
  for (let i = 0; i < params.length; i++) {
    const right = [...params];
    const left = [...params];
    right[i] += h;
    left[i] -= h;
    gradient[i] = (loss(left) - loss(right)) / (2 * h);
  }
  return gradient;
}
