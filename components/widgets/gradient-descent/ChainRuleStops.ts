import { type TinyNetwork, type TinyNetworkName, tinyNetworkNames } from "#lib/index.ts";

/** A number of the network that has a place in the graph. */
export type Quantity = TinyNetworkName | "x1" | "x2" | "z1" | "z2" | "a1" | "a2" | "yhat" | "L";

/** A factor of a product: a piece of the formula, and the number it stands for at this moment. */
export interface Factor {
  /** Words and quantities; a quantity with `slope` is ∂L/∂ of it. */
  symbol: readonly (string | { of: Quantity | "y"; slope?: boolean })[];
  value: number;
  /** Written before and after the number, such as "tanh " or "(" and ")²". */
  around?: readonly [before: string, after: string];
}

/** result = a sum of products. */
export interface Line {
  result: Factor;
  terms: readonly (readonly Factor[])[];
}

/** One stop of the walk: what is computed here, forward (values) or backward (slopes). */
export interface Stop {
  pass: "forward" | "backward";
  computes: readonly Quantity[];
}

const forward = (...computes: Quantity[]): Stop => ({ pass: "forward", computes });
const backward = (...computes: Quantity[]): Stop => ({ pass: "backward", computes });

/** The walk through the graph: node by node to the loss, and back. Before the first stop only the inputs are known. */
export const stops: readonly Stop[] = [
  { pass: "forward", computes: [] },
  forward("z1"),
  forward("a1"),
  forward("z2"),
  forward("a2"),
  forward("yhat"),
  forward("L"),
  backward("yhat"),
  backward("v1", "v2", "c"),
  backward("a1"),
  backward("z1"),
  backward("w11", "w12", "b1"),
  backward("a2"),
  backward("z2"),
  backward("w21", "w22", "b2"),
  backward("x1", "x2"),
];

/** Where the forward pass ends. */
export const forwardEnd = stops.findIndex(({ computes }) => computes.includes("L"));

const stopOf = (pass: Stop["pass"], quantity: Quantity) =>
  stops.findIndex((stop) => stop.pass === pass && stop.computes.includes(quantity));

/** The stop from which on a value is known; 0 for what is given. */
export const valueKnownAt = (quantity: Quantity) => Math.max(0, stopOf("forward", quantity));

/** The stop from which on a slope is known. That of the loss itself is 1 as soon as the way back begins. */
export const slopeKnownAt = (quantity: Quantity) =>
  quantity === "L" ? forwardEnd + 1 : stopOf("backward", quantity);

/** The numbers of a network by their place in the graph. */
export function valuesOf({ params, inputs, sums, activations, output, loss }: TinyNetwork) {
  return {
    ...params,
    x1: inputs[0],
    x2: inputs[1],
    z1: sums[0],
    z2: sums[1],
    a1: activations[0],
    a2: activations[1],
    yhat: output,
    L: loss,
  };
}

export const isParameter = (quantity: Quantity | "y"): quantity is TinyNetworkName =>
  (tinyNetworkNames as readonly string[]).includes(quantity);

/** What a stop computes, as lines of the chain rule with their numbers. */
export function linesAt(stop: Stop, network: TinyNetwork): Line[] {
  const values = valuesOf(network);
  const value = (of: Quantity): Factor => ({ symbol: [{ of }], value: values[of].data });
  const slope = (of: Quantity): Factor => ({
    symbol: [{ of, slope: true }],
    value: values[of].grad,
  });
  const miss = (around?: Factor["around"]): Factor => ({
    symbol: ["(", { of: "yhat" }, " − ", { of: "y" }, around ? ")²" : ")"],
    value: network.error.data,
    around,
  });
  const half: Factor = { symbol: ["½"], value: 0.5 };
  const neuron = (j: "1" | "2") =>
    ({
      tanh: {
        symbol: ["tanh ", { of: `z${j}` }],
        value: values[`z${j}`].data,
        around: ["tanh ", ""],
      },
      bend: {
        symbol: ["(1 − ", { of: `a${j}` }, "²)"],
        value: values[`a${j}`].parents[0].derivative,
      },
    }) satisfies Record<string, Factor>;

  const sums: Partial<Record<Quantity, Factor[][]>> = {
    z1: [[value("w11"), value("x1")], [value("w12"), value("x2")], [value("b1")]],
    z2: [[value("w21"), value("x1")], [value("w22"), value("x2")], [value("b2")]],
    a1: [[neuron("1").tanh]],
    a2: [[neuron("2").tanh]],
    yhat: [[value("v1"), value("a1")], [value("v2"), value("a2")], [value("c")]],
    L: [[half, miss(["(", ")²"])]],
  };
  const products: Partial<Record<Quantity, Factor[][]>> = {
    yhat: [[miss()]],
    v1: [[slope("yhat"), value("a1")]],
    v2: [[slope("yhat"), value("a2")]],
    c: [[slope("yhat")]],
    a1: [[slope("yhat"), value("v1")]],
    a2: [[slope("yhat"), value("v2")]],
    z1: [[slope("a1"), neuron("1").bend]],
    z2: [[slope("a2"), neuron("2").bend]],
    w11: [[slope("z1"), value("x1")]],
    w12: [[slope("z1"), value("x2")]],
    b1: [[slope("z1")]],
    w21: [[slope("z2"), value("x1")]],
    w22: [[slope("z2"), value("x2")]],
    b2: [[slope("z2")]],
    x1: [
      [slope("z1"), value("w11")],
      [slope("z2"), value("w21")],
    ],
    x2: [
      [slope("z1"), value("w12")],
      [slope("z2"), value("w22")],
    ],
  };
  const [table, result] = stop.pass === "forward" ? [sums, value] : [products, slope];
  return stop.computes.map((of) => ({ result: result(of), terms: table[of] ?? [] }));
}
