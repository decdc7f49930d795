export type ActivationName = "linear" | "relu" | "tanh" | "sigmoid";

/** What a neuron does to its weighted sum z, to answer a = f(z). */
export interface Activation {
  readonly name: ActivationName;
  /** a = f(z). */
  value(z: number): number;
  /** f′(z); `a` must be f(z), from which some derivatives are cheaper. */
  derivative(z: number, a: number): number;
}

/** a = z. */
export const linear: Activation = {
  name: "linear",
  value: (z) => z,
  derivative: () => 1,
};

/** a = max(0, z); at z = 0 the derivative is taken to be 0. */
export const relu: Activation = {
  name: "relu",
  value: (z) => Math.max(0, z),
  derivative: (z) => (z > 0 ? 1 : 0),
};

/** a = tanh z, in (−1, 1); f′ = 1 − a². */
export const tanh: Activation = {
  name: "tanh",
  value: Math.tanh,
  derivative: (_z, a) => 1 - a * a,
};

/** a = 1 / (1 + e⁻ᶻ), in (0, 1); f′ = a(1 − a). */
export const sigmoid: Activation = {
  name: "sigmoid",
  value: (z) => 1 / (1 + Math.exp(-z)),
  derivative: (_z, a) => a * (1 - a),
};

/** Every activation by its name. */
export const activations: Readonly<Record<ActivationName, Activation>> = {
  linear,
  relu,
  tanh,
  sigmoid,
};
