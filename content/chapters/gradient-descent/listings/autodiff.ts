type Num = { value: number; grad: number; from: [Num, number][] };
const tape: Num[] = [];
const num = (value: number, ...from: Num["from"]) => tape[tape.push({ value, grad: 0, from }) - 1];
const add = (a: Num, b: Num) => num(a.value + b.value, [a, 1], [b, 1]);
const mul = (a: Num, b: Num) => num(a.value * b.value, [a, b.value], [b, a.value]);
const tanh = (a: Num) => num(Math.tanh(a.value), [a, 1 - Math.tanh(a.value) ** 2]);
function backward(loss: Num) {
  loss.grad = 1;
  for (const { grad, from } of tape.toReversed())
    for (const [input, local] of from) input.grad += grad * local;
}
const [x, w, b] = [num(2), num(0.5), num(-0.5)];
const error = add(tanh(add(mul(w, x), b)), num(-1)); // the target y is 1
backward(mul(num(0.5), mul(error, error)));
console.log(w.grad, b.grad);
