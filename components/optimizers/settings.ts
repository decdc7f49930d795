import { type AnyOptimizer, makeOptimizer, type OptimizerChoice } from "#lib/index.ts";
import type { OptimizerId } from "./optimizers.ts";

/** The numbers of an optimizer besides γ, by the symbols of the book. */
export interface Settings {
  /** α: the share of M, or of the average in G, that is kept. */
  readonly alpha?: number;
  readonly beta1?: number;
  readonly beta2?: number;
  /** λ of AdamW. */
  readonly decay?: number;
  /** Adam's bias correction. */
  readonly corrected?: boolean;
}

/** The settings that each optimizer has, with the library's defaults. */
export const defaults: Readonly<Record<OptimizerId, Settings>> = {
  gd: {},
  momentum: { alpha: 0.9 },
  nesterov: { alpha: 0.9 },
  adagrad: {},
  adadelta: { alpha: 0.95 },
  rmsprop: { alpha: 0.9 },
  adam: { beta1: 0.9, beta2: 0.999 },
  nadam: { beta1: 0.9, beta2: 0.999 },
  adamw: { beta1: 0.9, beta2: 0.999, decay: 0.01 },
};

const choices: Readonly<Record<OptimizerId, (settings: Settings) => OptimizerChoice>> = {
  gd: () => ({ name: "gradientDescent" }),
  momentum: ({ alpha }) => ({ name: "momentum", momentum: alpha }),
  nesterov: ({ alpha }) => ({ name: "nesterov", momentum: alpha }),
  adagrad: () => ({ name: "adagrad" }),
  adadelta: ({ alpha }) => ({ name: "adadelta", rho: alpha }),
  rmsprop: ({ alpha }) => ({ name: "rmsprop", rho: alpha }),
  adam: ({ beta1, beta2, corrected }) => ({
    name: "adam",
    beta1,
    beta2,
    biasCorrection: corrected,
  }),
  nadam: ({ beta1, beta2 }) => ({ name: "nadam", beta1, beta2 }),
  adamw: ({ beta1, beta2, decay }) => ({ name: "adamw", beta1, beta2, weightDecay: decay }),
};

/** The library's plain description of an optimizer; what is not set is the library's default. */
export const choiceOf = (id: OptimizerId, settings: Settings = {}): OptimizerChoice =>
  choices[id](settings);

export const optimizerOf = (id: OptimizerId, settings: Settings = {}): AnyOptimizer =>
  makeOptimizer(choiceOf(id, settings));
