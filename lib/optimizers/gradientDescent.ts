import type { Optimizer } from "./optimizer.ts";

/** Gradient descent remembers nothing. */
export type GradientDescentState = Record<string, never>;

/**
 * Gradient descent (Cauchy 1847). With learning rate γ and gradient ∇Θ,
 *
 *   Θ ← Θ − γ ∇Θ
 */
export function gradientDescent(): Optimizer<GradientDescentState> {
  return {
    init: () => ({}),
    step(params, grads, _state, learningRate) {
      for (let i = 0; i < params.length; i++) params[i] -= learningRate * grads[i];
    },
  };
}
