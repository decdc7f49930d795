type Num = { v: number; grad: number; from: [Num, number][] };
const tape: Num[] = [];
function num(v: number, ...from: Num["from"]) {
  tape.push({ v, grad: 0, from });
  return tape[tape.length - 1];
}
const add = (a: Num, b: Num) => num(a.v + b.v, [a, 1], [b, 1]);
const mul = (a: Num, b: Num) => num(a.v * b.v, [a, b.v], [b, a.v]);
const tanh = (a: Num, t = Math.tanh(a.v)) => num(t, [a, 1 - t * t]);
function backward(loss: Num) {
  loss.grad = 1;
  for (const { grad, from } of tape.toReversed())
    for (const [input, slope] of from) input.grad += grad * slope;
}

const [x, w, b] = [num(2), num(0.5), num(-0.5)];
const error = add(tanh(add(mul(w, x), b)), num(-1)); // y = 1
backward(mul(num(0.5), mul(error, error)));
console.log(w.grad, b.grad);
