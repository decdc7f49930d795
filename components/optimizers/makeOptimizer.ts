import {
  type AnyOptimizer,
  adadelta,
  adagrad,
  adam,
  adamw,
  gradientDescent,
  momentum,
  nadam,
  nesterov,
  rmsprop,
} from "#lib/index.ts";
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

/** What each optimizer keeps to its name: the settings that it has, with the library's defaults. */
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

const makers: Readonly<Record<OptimizerId, (settings: Settings) => AnyOptimizer>> = {
  gd: gradientDescent,
  momentum: ({ alpha }) => momentum({ momentum: alpha }),
  nesterov: ({ alpha }) => nesterov({ momentum: alpha }),
  adagrad: () => adagrad(),
  adadelta: ({ alpha }) => adadelta({ rho: alpha }),
  rmsprop: ({ alpha }) => rmsprop({ rho: alpha }),
  adam: ({ beta1, beta2, corrected }) => adam({ beta1, beta2, biasCorrection: corrected }),
  nadam: ({ beta1, beta2 }) => nadam({ beta1, beta2 }),
  adamw: ({ beta1, beta2, decay }) => adamw({ beta1, beta2, weightDecay: decay }),
};

/** The library's optimizer of this name; what is not set is its default. */
export const makeOptimizer = (id: OptimizerId, settings: Settings = {}): AnyOptimizer =>
  makers[id](settings);
