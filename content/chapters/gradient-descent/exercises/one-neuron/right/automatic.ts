import { value } from "downhill";

export function neuron(
  w: number[],
  b: number,
  x: number[],
  y: number,
): { a: number; dw: number[]; db: number; dx: number[] } {
  const weights = w.map((weight) => value(weight));
  const inputs = x.map((input) => value(input));
  const bias = value(b);
  const a = weights.reduce((sum, weight, i) => sum.add(weight.mul(inputs[i])), bias).tanh();
  a.sub(y).pow(2).mul(0.5).backward();
  return {
    a: a.data,
    dw: weights.map((weight) => weight.grad),
    db: bias.grad,
    dx: inputs.map((input) => input.grad),
  };
}
