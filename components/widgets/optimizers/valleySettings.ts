import { gradientDescent, stepsToConverge } from "#lib/index.ts";
import { valley } from "../../optimizers/bowl.ts";

/** Where the walks of this chapter begin, and the valley that they begin in. */
export const start = [-2.6, 1.2] as const;
export const condition = 20;
export const direction = 20;

/** The best fixed rate of gradient descent, 2/(λmin + λmax), with curvatures from 1/κ to 1. */
export const bestRate = (kappa: number) => 2 / (1 + 1 / kappa);

/** How many steps gradient descent needs with its best rate until ‖∇Θ‖ < 0.001. */
export const bestSteps = (kappa: number, from: ArrayLike<number> = start): number =>
  stepsToConverge(valley(kappa, direction), from, gradientDescent, bestRate(kappa), {
    steps: 20_000,
    epsilon: 1e-3,
  }).steps;
