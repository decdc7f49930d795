import type { ActivationName } from "../activations/activations.ts";
import type { LossName } from "../losses/loss.ts";
import type { OptimizerChoice, OptimizerName } from "../optimizers/makeOptimizer.ts";
import type { Layout } from "./layout.ts";

// The numbers by which assembly/ knows what the library knows by name.

export const LAYOUT_CODES: Readonly<Record<Layout, number>> = { lanes: 0, panels: 1 };

export const ACTIVATION_CODES: Readonly<Record<ActivationName, number>> = {
  linear: 0,
  relu: 1,
  tanh: 2,
  sigmoid: 3,
};

export const LOSS_CODES: Readonly<Record<LossName, number>> = {
  halfSquaredError: 0,
  sigmoidCrossEntropy: 1,
  softmaxCrossEntropy: 2,
};

export const OPTIMIZER_CODES: Readonly<Record<OptimizerName, number>> = {
  gradientDescent: 0,
  momentum: 1,
  nesterov: 2,
  adagrad: 3,
  rmsprop: 4,
  adadelta: 5,
  adam: 6,
  nadam: 7,
  adamw: 8,
};

/** An optimizer's options as the kernels take them; what an optimizer has not is not read. */
export interface KernelOptions {
  /** α, ρ or β₁. */
  readonly keep1: number;
  /** β₂. */
  readonly keep2: number;
  readonly epsilon: number;
  readonly weightDecay: number;
  readonly biasCorrection: number;
}

const NONE: KernelOptions = { keep1: 0, keep2: 0, epsilon: 1, weightDecay: 0, biasCorrection: 1 };

/** The options with the defaults of lib/optimizers, which a test compares. */
export function kernelOptions(choice: OptimizerChoice): KernelOptions {
  switch (choice.name) {
    case "gradientDescent":
      return NONE;
    case "momentum":
    case "nesterov":
      return { ...NONE, keep1: choice.momentum ?? 0.9 };
    case "adagrad":
      return { ...NONE, epsilon: choice.epsilon ?? 1e-10 };
    case "rmsprop":
      return { ...NONE, keep1: choice.rho ?? 0.9, epsilon: choice.epsilon ?? 1e-8 };
    case "adadelta":
      return { ...NONE, keep1: choice.rho ?? 0.95, epsilon: choice.epsilon ?? 1e-6 };
    default: {
      const { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 } = choice;
      const weightDecay = choice.name === "adamw" ? (choice.weightDecay ?? 0.01) : 0;
      const isCorrected = choice.name !== "adam" || choice.biasCorrection !== false;
      return {
        keep1: beta1,
        keep2: beta2,
        epsilon,
        weightDecay,
        biasCorrection: isCorrected ? 1 : 0,
      };
    }
  }
}
