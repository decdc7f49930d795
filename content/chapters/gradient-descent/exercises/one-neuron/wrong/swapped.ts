// fails: weightsByWeights
/**
 * One neuron, forwards and backwards: z = w₁x₁ + w₂x₂ + … + b, a = tanh z, L = ½(a − y)².
 * w: its weights; b: its bias; x: its inputs, as many as weights; y: the target.
 * Returns a and the slopes of L: dw, one for each weight; db; dx, one for each input.
 */
export function neuron(
  w: number[],
  b: number,
  x: number[],
  y: number,
): { a: number; dw: number[]; db: number; dx: number[] } {
  let z = b;
  for (let i = 0; i < w.length; i++) z += w[i] * x[i];
  const a = Math.tanh(z);

  const dz = (a - y) * (1 - a * a);
  return {
    a,
    dw: w.map((weight) => dz * weight),
    db: dz,
    dx: x.map((input) => dz * input),
  };
}
