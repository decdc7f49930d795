export function batchDescent(
  start: number[],
  data: number[],
  gradientAt: (params: number[], point: number) => number[],
  learningRate: number,
  iterations: number,
  epsilon: number,
): { params: number[]; iteration: number } {
  let params = start;
  for (let iteration = 1; ; iteration++) {
    const all = data.map((point) => gradientAt(params, point));
    const gradient = params.map((_, i) => all.reduce((sum, one) => sum + one[i], 0) / all.length);
    params = params.map((value, i) => value - learningRate * gradient[i]);
    const length = Math.sqrt(gradient.reduce((sum, slope) => sum + slope ** 2, 0));
    if (length < epsilon || iteration === iterations) return { params, iteration };
  }
}
