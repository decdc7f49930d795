import { type Value, value } from "../autodiff/value.ts";
import { requireLength } from "../require.ts";
import type { Objective } from "../surfaces/objective.ts";

/** The nine parameters of the 2-2-1 network, in the order of Θ. */
export const tinyNetworkNames = ["w11", "w12", "b1", "w21", "w22", "b2", "v1", "v2", "c"] as const;

export type TinyNetworkName = (typeof tinyNetworkNames)[number];

/** What the network is shown: two inputs and the answer it should give. */
export interface TinyNetworkSample {
  readonly inputs: readonly [x1: number, x2: number];
  readonly target: number;
}

/** Every number of one pass through the network, each with its `data` and its `grad` = ∂L/∂(it). */
export interface TinyNetwork {
  readonly params: Readonly<Record<TinyNetworkName, Value>>;
  readonly inputs: readonly [x1: Value, x2: Value];
  /** z₁, z₂: the sums that the hidden neurons bend. */
  readonly sums: readonly [z1: Value, z2: Value];
  /** a₁, a₂: what the hidden neurons answer. */
  readonly activations: readonly [a1: Value, a2: Value];
  /** ŷ. */
  readonly output: Value;
  /** ŷ − y, the local slope of the loss at ŷ. */
  readonly error: Value;
  readonly loss: Value;
}

/**
 * A network small enough to see every number of it: two inputs, two tanh neurons, a linear output.
 *
 *   zⱼ = wⱼ₁x₁ + wⱼ₂x₂ + bⱼ        aⱼ = tanh zⱼ        ŷ = v₁a₁ + v₂a₂ + c        L = ½(ŷ − y)²
 *
 * The slopes are there: `backward` has run.
 *
 * @param theta Θ, in the order of `tinyNetworkNames`
 * @throws RangeError if `theta` has not nine entries
 */
export function tinyNetwork(
  theta: ArrayLike<number>,
  { inputs, target }: TinyNetworkSample,
): TinyNetwork {
  requireLength("tinyNetwork: theta", theta.length, tinyNetworkNames.length);
  const params = Object.fromEntries(
    tinyNetworkNames.map((name, i) => [name, value(theta[i], name)]),
  ) as Record<TinyNetworkName, Value>;
  const { w11, w12, b1, w21, w22, b2, v1, v2, c } = params;
  const x1 = value(inputs[0], "x1");
  const x2 = value(inputs[1], "x2");

  const z1 = w11.mul(x1).add(w12.mul(x2)).add(b1);
  const z2 = w21.mul(x1).add(w22.mul(x2)).add(b2);
  const a1 = z1.tanh();
  const a2 = z2.tanh();
  const output = v1.mul(a1).add(v2.mul(a2)).add(c);
  const error = output.sub(target);
  const loss = error.pow(2).mul(0.5);
  loss.backward();
  return {
    params,
    inputs: [x1, x2],
    sums: [z1, z2],
    activations: [a1, a2],
    output,
    error,
    loss,
  };
}

/** The network's loss on one sample, over its nine parameters. */
export function tinyNetworkLoss(sample: TinyNetworkSample): Objective {
  return {
    size: tinyNetworkNames.length,
    loss: (theta) => tinyNetwork(theta, sample).loss.data,
    gradient(theta, out) {
      const { params } = tinyNetwork(theta, sample);
      for (const [i, name] of tinyNetworkNames.entries()) out[i] = params[name].grad;
    },
  };
}
