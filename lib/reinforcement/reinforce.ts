import { halfSquaredError } from "../losses/halfSquaredError.ts";
import type { Loss } from "../losses/loss.ts";
import type { Mlp } from "../models/mlp.ts";
import { adam } from "../optimizers/adam.ts";
import type { Optimizer } from "../optimizers/optimizer.ts";
import type { RandomSource } from "../random/random.ts";
import { requireInterval, requireLength, requirePositive } from "../require.ts";
import type { Environment } from "./environment.ts";
import { policyGradientLoss } from "./policyGradientLoss.ts";

/** What is trained: a policy, and a baseline that says what to expect. */
export interface ReinforceModels {
  /** Observation in, one logit an action out. */
  readonly policy: Mlp;
  /** Observation in, the expected return out. */
  readonly baseline: Mlp;
}

export interface ReinforceOptions {
  /** α, what a reward one step later is worth; in [0, 1). Default 0.99. */
  discount?: number;
  /** γ of both networks. Default 0.01. */
  learningRate?: number;
  /** Of both networks. Default Adam. */
  makeOptimizer?: () => Optimizer<unknown>;
}

/** An episode that was played and learned from. Nothing in it changes later. */
export interface Episode {
  /** 1 is the first. */
  readonly episode: number;
  /** How many steps it lasted. */
  readonly steps: number;
  /** The rewards of the episode, added up. */
  readonly total: number;
  readonly terminated: boolean;
  /** The policy after it. */
  readonly params: Float64Array;
}

/**
 * REINFORCE with a baseline (Williams 1992; Sutton & Barto 2018, section 13.4). It plays an episode
 * by drawing each action a from π(· | s), then scores every action by what came after it,
 *
 *   G_t = r_(t+1) + α G_(t+1)        A_t = (1 − α) G_t − v(s_t)
 *
 * and takes one step on each network with the mean over the T steps of the episode:
 *
 *   policy      ∇ −1/T Σ A_t ln π(a_t | s_t)
 *   baseline    ∇ 1/T Σ ½ (v(s_t) − (1 − α) G_t)²
 *
 * The factor 1 − α brings returns to the size of one reward, whatever the discount. After a truncated
 * episode G begins with 0, as if the task were over: short-sighted, but simple.
 *
 * It yields undefined after each step of the environment, so that the caller may do something else,
 * and each episode once it has been learned from.
 *
 * @param start where `policy` and `baseline` begin; both arrays are changed in place
 * @throws RangeError if an option is out of its range or a network does not fit the environment
 */
export function* reinforce(
  environment: Environment,
  models: ReinforceModels,
  start: { policy: Float64Array; baseline: Float64Array },
  random: RandomSource,
  { discount = 0.99, learningRate = 0.01, makeOptimizer = adam }: ReinforceOptions = {},
): Generator<Episode | undefined, never, void> {
  requireInterval("reinforce: discount", discount, 0, 1);
  requirePositive("reinforce: learningRate", learningRate);
  const { observationSize, actionCount } = environment;
  requireLength("reinforce: inputs of the policy", models.policy.layers[0], observationSize);
  requireLength("reinforce: outputs of the policy", models.policy.layers.at(-1) ?? 0, actionCount);

  const act = sampler(models.policy, start.policy, random);
  const teachPolicy = teacher(models.policy, start.policy, policyGradientLoss, makeOptimizer());
  const teachBaseline = teacher(models.baseline, start.baseline, halfSquaredError, makeOptimizer());
  for (let episode = 1; ; episode++) {
    const observations: number[] = [];
    const actions: number[] = [];
    const rewards: number[] = [];
    let observation = environment.reset();
    for (let ended = false; !ended; ) {
      const action = act(observation);
      const result = environment.step(action);
      observations.push(...observation);
      actions.push(action);
      rewards.push(result.reward);
      observation = result.observation;
      ended = result.terminated || result.truncated;
      if (ended) {
        const inputs = Float64Array.from(observations);
        const returns = scaledReturns(rewards, discount);
        const expected = models.baseline.predict(start.baseline, inputs);
        teachPolicy(inputs, advantagesAt(actions, returns, expected, actionCount), learningRate);
        teachBaseline(inputs, returns, learningRate);
        yield {
          episode,
          steps: rewards.length,
          total: rewards.reduce((sum, reward) => sum + reward, 0),
          terminated: result.terminated,
          params: start.policy.slice(),
        };
      } else yield undefined;
    }
  }
}

/** Draws actions from π(· | s) = softmax of the policy's logits. */
export function sampler(
  policy: Mlp,
  params: Float64Array,
  random: RandomSource,
): (observation: ArrayLike<number>) => number {
  const inputs = new Float64Array(policy.layers[0]);
  const answer = policy.predictor(inputs);
  return (observation) => {
    inputs.set(observation);
    const logits = answer(params);
    const largest = Math.max(...logits);
    let total = 0;
    for (const logit of logits) total += Math.exp(logit - largest);
    let left = random() * total;
    for (let action = 0; action < logits.length - 1; action++) {
      left -= Math.exp(logits[action] - largest);
      if (left < 0) return action;
    }
    return logits.length - 1;
  };
}

/** (1 − α) G_t for each step: what followed, later rewards counting less. */
export function scaledReturns(rewards: readonly number[], discount: number): Float64Array {
  const returns = new Float64Array(rewards.length);
  let following = 0;
  for (let t = rewards.length - 1; t >= 0; t--) {
    following = rewards[t] + discount * following;
    returns[t] = (1 - discount) * following;
  }
  return returns;
}

/** The advantage of each action taken, at its place among the actions. */
function advantagesAt(
  actions: readonly number[],
  returns: Float64Array,
  expected: Float64Array,
  actionCount: number,
): Float64Array {
  const targets = new Float64Array(actions.length * actionCount);
  for (let t = 0; t < actions.length; t++) {
    targets[t * actionCount + actions[t]] = returns[t] - expected[t];
  }
  return targets;
}

/** One step of an optimizer on the mean loss over the samples given. */
function teacher(
  model: Mlp,
  params: Float64Array,
  loss: Loss<string>,
  optimizer: Optimizer<unknown>,
) {
  const state = optimizer.init(params);
  const grads = new Float64Array(params.length);
  const inputWidth = model.layers[0];
  const targetWidth = model.layers[model.layers.length - 1];
  return (inputs: Float64Array, targets: Float64Array, learningRate: number) => {
    const count = inputs.length / inputWidth;
    const points = { inputs, targets, count, inputWidth, targetWidth };
    model.objective(points, loss).gradient(params, grads);
    optimizer.step(params, grads, state, learningRate);
  };
}
