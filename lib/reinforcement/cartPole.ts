import type { RandomSource } from "../random/random.ts";
import { requireCount } from "../require.ts";
import type { Environment, EnvironmentStep } from "./environment.ts";

/** Gymnasium's constants, under its names. */
export const cartPoleConstants = {
  /** m/s² */
  gravity: 9.8,
  /** kg */
  masscart: 1,
  /** kg */
  masspole: 0.1,
  /** Half the pole's length, m. */
  length: 0.5,
  /** N */
  forceMag: 10,
  /** Seconds between two steps. */
  tau: 0.02,
  /** 12° in radians. */
  thetaThresholdRadians: (12 * 2 * Math.PI) / 360,
  /** m */
  xThreshold: 2.4,
} as const;

/** Where cart and pole are, and how fast they move: x (m), ẋ (m/s), θ (rad, 0 upright), θ̇ (rad/s). */
export type CartPoleState = Float64Array;

export interface CartPoleOptions {
  /** Steps after which an episode is truncated: 500 in CartPole-v1, 200 in v0. Default 500. */
  maxEpisodeSteps?: number;
}

export interface CartPole extends Environment {
  /** Begins an episode in a state of the caller's. */
  resetTo(state: ArrayLike<number>): CartPoleState;
}

/**
 * A pole that stands on a cart, which can be pushed left (action 0) or right (1): Gymnasium's
 * CartPole-v1, after Barto, Sutton & Anderson 1983. Each step is worth a reward of 1. The episode
 * terminates when |θ| > 12° or |x| > 2.4 m, and is truncated after `maxEpisodeSteps`.
 *
 * It starts with all four numbers uniform in (−0.05, 0.05), drawn from `random`.
 *
 * @throws RangeError if `maxEpisodeSteps` is not a whole number of at least 1
 */
export function cartPole(
  random: RandomSource,
  { maxEpisodeSteps = 500 }: CartPoleOptions = {},
): CartPole {
  requireCount("cartPole: maxEpisodeSteps", maxEpisodeSteps, 1);
  let state: CartPoleState = new Float64Array(4);
  let steps = 0;
  let over = true;

  const resetTo = (start: ArrayLike<number>) => {
    state = Float64Array.from(start);
    steps = 0;
    over = false;
    return state.slice();
  };
  return {
    observationSize: 4,
    actionCount: 2,
    reset: () => resetTo(Array.from({ length: 4 }, () => 0.1 * random() - 0.05)),
    resetTo,
    step(action): EnvironmentStep {
      if (over) throw new Error("cartPole: the episode is over; call reset before step");
      state = cartPoleStep(state, action);
      steps += 1;
      const terminated = hasFallen(state);
      const truncated = steps >= maxEpisodeSteps;
      over = terminated || truncated;
      return { observation: state.slice(), reward: 1, terminated, truncated };
    },
  };
}

/** Whether an episode terminates in this state. */
export const hasFallen = ([x, , theta]: CartPoleState): boolean =>
  Math.abs(x) > cartPoleConstants.xThreshold ||
  Math.abs(theta) > cartPoleConstants.thetaThresholdRadians;

/**
 * The state after one step of Euler's method, the force F being ±10 N (Florian 2007 without friction;
 * Gymnasium's `kinematics_integrator = "euler"`). With the masses m of the pole and M of both,
 *
 *   u = (F + m l θ̇² sin θ) / M
 *   θ̈ = (g sin θ − u cos θ) / (l (4/3 − m cos²θ / M))        ẍ = u − m l θ̈ cos θ / M
 */
export function cartPoleStep(
  [x, xDot, theta, thetaDot]: CartPoleState,
  action: number,
): CartPoleState {
  const { gravity, masscart, masspole, length, forceMag, tau } = cartPoleConstants;
  const totalMass = masspole + masscart;
  const polemassLength = masspole * length;
  const force = action === 1 ? forceMag : -forceMag;
  const cos = Math.cos(theta);
  const sin = Math.sin(theta);
  const u = (force + polemassLength * thetaDot * thetaDot * sin) / totalMass;
  const thetaAcc =
    (gravity * sin - cos * u) / (length * (4 / 3 - (masspole * cos * cos) / totalMass));
  const xAcc = u - (polemassLength * thetaAcc * cos) / totalMass;
  return Float64Array.of(
    x + tau * xDot,
    xDot + tau * xAcc,
    theta + tau * thetaDot,
    thetaDot + tau * thetaAcc,
  );
}
