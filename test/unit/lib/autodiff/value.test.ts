import { describe, expect, it } from "vitest";
import { mlp, moons, sigmoidCrossEntropy, tanh, type Value, value } from "#lib/index.ts";

/** f and its slope at x, by `backward` and by a central difference. */
function slopes(f: (x: Value) => Value, at: number) {
  const x = value(at, "x");
  f(x).backward();
  const h = 1e-6;
  return { exact: x.grad, measured: (f(value(at + h)).data - f(value(at - h)).data) / (2 * h) };
}

describe("Value", () => {
  it.each<[string, (x: Value) => Value]>([
    ["x + 3", (x) => x.add(3)],
    ["x − 3", (x) => x.sub(3)],
    ["3 − x", (x) => value(3).sub(x)],
    ["4x", (x) => x.mul(4)],
    ["x / 4", (x) => x.div(4)],
    ["4 / x", (x) => value(4).div(x)],
    ["x³", (x) => x.pow(3)],
    ["x^−½", (x) => x.pow(-0.5)],
    ["−x", (x) => x.neg()],
    ["exp x", (x) => x.exp()],
    ["log x", (x) => x.log()],
    ["tanh x", (x) => x.tanh()],
    ["sigmoid x", (x) => x.sigmoid()],
    ["relu x", (x) => x.relu()],
    ["relu −x", (x) => x.neg().relu()],
    ["x · x, one value twice", (x) => x.mul(x)],
    ["x + x, one value twice", (x) => x.add(x)],
    ["x / x", (x) => x.div(x)],
    ["a long chain", (x) => x.mul(2).tanh().add(x.exp()).pow(2).log().sigmoid()],
  ])("differentiates %s", (_name, f) => {
    for (const at of [0.3, 0.8, 1.7]) {
      const { exact, measured } = slopes(f, at);
      expect(exact).toBeCloseTo(measured, 7);
    }
  });

  it("computes what it says", () => {
    const a = value(6);
    expect(a.add(2).data).toBe(8);
    expect(a.sub(2).data).toBe(4);
    expect(a.mul(2).data).toBe(12);
    expect(a.div(2).data).toBe(3);
    expect(a.pow(2).data).toBe(36);
    expect(a.neg().data).toBe(-6);
    expect(a.relu().data).toBe(6);
    expect(a.neg().relu().data).toBe(0);
    expect(a.exp().log().data).toBeCloseTo(6, 12);
    expect(value(0).sigmoid().data).toBe(0.5);
    expect(value(0).tanh().data).toBe(0);
  });

  it("shows the graph: operands with local derivatives, labels for what was done", () => {
    const w = value(2, "w");
    const x = value(3, "x");
    const z = w.mul(x);
    expect(z.label).toBe("×");
    expect(z.parents).toEqual([
      { value: w, derivative: 3 },
      { value: x, derivative: 2 },
    ]);
    expect([w.label, w.parents]).toEqual(["w", []]);
  });

  it("adds up over all ways that lead to a value", () => {
    const a = value(2);
    const b = a.mul(3);
    const c = a.add(b);
    b.mul(c).backward();
    expect(a.grad).toBe(48); // 3a · 4a = 12a²
    expect(b.grad).toBe(14); // c + b, for c = a + b
  });

  it("gives the same gradient however often it is asked", () => {
    const a = value(3);
    const square = a.mul(a);
    square.backward();
    square.backward();
    expect(a.grad).toBe(6);
  });

  it("copes with a sum of many terms, a graph too deep for recursion", () => {
    const w = value(0.5);
    let sum = value(0);
    for (let i = 0; i < 50000; i++) sum = sum.add(w);
    sum.backward();
    expect(w.grad).toBe(50000);
  });

  it("agrees with backpropagation through a network", () => {
    const network = mlp({ layers: [2, 3, 1], activation: tanh });
    const points = moons({ points: 6, seed: 3 });
    const params = network.initialise(8);
    const grads = new Float64Array(network.size);
    const objective = network.objective(points, sigmoidCrossEntropy);
    objective.gradient(params, grads);

    const theta = Array.from(params, (p) => value(p));
    let loss = value(0);
    for (let i = 0; i < points.count; i++) {
      let a = [value(points.inputs[2 * i]), value(points.inputs[2 * i + 1])];
      for (const [l, { inputs, outputs, weights, biases }] of network.layout.entries()) {
        a = Array.from({ length: outputs }, (_, j) => {
          const z = a.reduce(
            (sum, x, k) => sum.add(theta[weights + j * inputs + k].mul(x)),
            theta[biases + j],
          );
          return l === 0 ? z.tanh() : z.sigmoid();
        });
      }
      const y = points.targets[i];
      const likelihood = y === 1 ? a[0] : value(1).sub(a[0]);
      loss = loss.sub(likelihood.log().div(points.count));
    }
    loss.backward();
    expect(loss.data).toBeCloseTo(objective.loss(params), 12);
    for (const [i, leaf] of theta.entries()) expect(leaf.grad).toBeCloseTo(grads[i], 12);
  });
});
