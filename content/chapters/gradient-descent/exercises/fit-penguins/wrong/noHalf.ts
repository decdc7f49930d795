// fails: doubled
/**
 * The line ŷ = wx + b through points, fitted by gradient descent from w = 0 and b = 0.
 * x, y: one number each a point; learningRate: γ; steps: how often the rule is used.
 * Returns [w, b] after the last step.
 */
export function fitLine(
  x: number[],
  y: number[],
  learningRate: number,
  steps: number,
): [w: number, b: number] {
  let w = 0;
  let b = 0;
  for (let step = 0; step < steps; step++) {
    let dw = 0;
    let db = 0;
    for (let i = 0; i < x.length; i++) {
      const error = w * x[i] + b - y[i];
      dw += (2 * error * x[i]) / x.length;
      db += (2 * error) / x.length;
    }
    w -= learningRate * dw;
    b -= learningRate * db;
  }
  return [w, b];
}
