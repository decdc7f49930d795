const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

export function fitLine(
  x: number[],
  y: number[],
  learningRate: number,
  steps: number,
): [w: number, b: number] {
  let [w, b] = [0, 0];
  for (let left = steps; left > 0; left--) {
    const errors = y.map((target, i) => w * x[i] + b - target);
    const slope = mean(errors.map((error, i) => error * x[i]));
    [w, b] = [w - learningRate * slope, b - learningRate * mean(errors)];
  }
  return [w, b];
}
