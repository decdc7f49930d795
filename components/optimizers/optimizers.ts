import type { Words } from "../words/language.ts";

/** The optimizers of the book, in the order in which they are met. */
export const optimizers = [
  "gd",
  "momentum",
  "nesterov",
  "adagrad",
  "adadelta",
  "rmsprop",
  "adam",
  "nadam",
  "adamw",
] as const;

export type OptimizerId = (typeof optimizers)[number];

/** Something of each optimizer, by its id; `index` is its place in the book's order. */
export const byOptimizer = <T>(make: (index: number, id: OptimizerId) => T) =>
  Object.fromEntries(optimizers.map((id, index) => [id, make(index, id)])) as Record<
    OptimizerId,
    T
  >;

const same = (name: string): Words<string> => ({ en: name, ko: name });

export const optimizerNames: Readonly<Record<OptimizerId, Words<string>>> = {
  gd: { en: "Gradient descent", ko: "경사 하강법" },
  momentum: { en: "Momentum", ko: "모멘텀" },
  nesterov: { en: "Nesterov", ko: "네스테로프" },
  adagrad: same("AdaGrad"),
  adadelta: same("AdaDelta"),
  rmsprop: same("RMSprop"),
  adam: same("Adam"),
  nadam: same("Nadam"),
  adamw: same("AdamW"),
};
