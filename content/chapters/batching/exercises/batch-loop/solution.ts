/**
 * Batch gradient descent.
 * start: Θ before the first step, which stays as it is; data: the points;
 * gradientAt: ∇Θᵢ, the gradient of the loss at one point, one entry for each parameter;
 * learningRate: γ; iterations: n, the most there may be; epsilon: ε, the end is when ‖∇Θ‖ < ε.
 * Returns Θ at the end and the number of iterations.
 */
export function batchDescent(
  start: number[],
  data: number[],
  gradientAt: (params: number[], point: number) => number[],
  learningRate: number,
  iterations: number,
  epsilon: number,
): { params: number[]; iteration: number } {
  const params = [...start];
  let iteration = 0;
  while (iteration < iterations) {
    iteration += 1;
    const gradient = params.map(() => 0);
    for (const point of data) {
      const slopes = gradientAt(params, point);
      for (let i = 0; i < params.length; i++) gradient[i] += slopes[i] / data.length;
    }
    for (let i = 0; i < params.length; i++) params[i] -= learningRate * gradient[i];
    if (Math.hypot(...gradient) < epsilon) break;
  }
  return { params, iteration };
}
