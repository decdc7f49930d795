import type { RandomSource } from "../random/random.ts";
import { requireInterval, requireLength } from "../require.ts";
import type { Environment } from "./environment.ts";

/** One step of Q-learning, with every number of its rule. */
export interface QStep {
  /** 0 is the start, before any step. */
  readonly step: number;
  /** How many episodes have ended. */
  readonly episode: number;
  readonly state: number;
  readonly action: number;
  /** Whether the action was drawn at random instead of being the best known. */
  readonly explored: boolean;
  readonly reward: number;
  readonly next: number;
  readonly terminated: boolean;
  readonly truncated: boolean;
  /** maxₐ Q(s′, a), or 0 where s′ ended the task. */
  readonly best: number;
  /** Q(s, a) before and after. */
  readonly before: number;
  readonly after: number;
  /** δ, the TD error. */
  readonly error: number;
  /** The rewards of this episode so far. */
  readonly total: number;
}

/** The rates of `qLearning`; read anew at each step, so that they can change during a run. */
export interface QRates {
  /** γ, in (0, 1]. */
  readonly learningRate: number;
  /** α, what a reward one step later is worth; in [0, 1). */
  readonly discount: number;
  /** The chance of a random action, in [0, 1]. */
  readonly epsilon: number;
}

/**
 * Q-learning (Watkins 1989; Sutton & Barto 2018, section 6.5) on an environment whose observation is
 * the number of a state. After each step from s by a to s′ with the reward r,
 *
 *   δ = r + α maxₐ′ Q(s′, a′) − Q(s, a)        Q(s, a) ← Q(s, a) + γ δ
 *
 * An end of the task leaves nothing to expect: after `terminated` the maximum counts as 0. After
 * `truncated` it does not: only the watching ended. Letters are the book's; the reinforcement
 * learning literature writes α for the learning rate and γ for the discount.
 *
 * Actions are ε-greedy: with the chance ε any action, else the best known, of equals a random one.
 *
 * @param q `states × actions`, row-major; it is changed in place
 * @throws RangeError if a rate is out of its range
 */
export function* qLearning(
  environment: Environment,
  q: Float64Array,
  rates: QRates,
  random: RandomSource,
): Generator<QStep, never, void> {
  requireRates(rates);
  const { actionCount } = environment;
  requireLength("qLearning: q", q.length % actionCount, 0);
  let [state] = environment.reset();
  let episode = 0;
  let total = 0;
  for (let step = 1; ; step++) {
    const explored = random() < rates.epsilon;
    const action = explored
      ? Math.floor(random() * actionCount)
      : greedyAction(q, state, actionCount, random);
    const { observation, reward, terminated, truncated } = environment.step(action);
    const [next] = observation;
    const best = terminated ? 0 : largestOf(q, next, actionCount);
    const entry = state * actionCount + action;
    const before = q[entry];
    const error = reward + rates.discount * best - before;
    q[entry] += rates.learningRate * error;
    total += reward;
    const ended = terminated || truncated;
    if (ended) episode += 1;
    yield {
      step,
      episode,
      state,
      action,
      explored,
      reward,
      next,
      terminated,
      truncated,
      best,
      before,
      after: q[entry],
      error,
      total,
    };
    state = ended ? environment.reset()[0] : next;
    if (ended) total = 0;
  }
}

/** maxₐ Q(s, a). */
export function largestOf(q: Float64Array, state: number, actionCount: number): number {
  let largest = -Infinity;
  for (let a = 0; a < actionCount; a++) largest = Math.max(largest, q[state * actionCount + a]);
  return largest;
}

/** The action with the largest Q; of equals one at random. */
export function greedyAction(
  q: Float64Array,
  state: number,
  actionCount: number,
  random: RandomSource,
): number {
  const largest = largestOf(q, state, actionCount);
  let ties = 0;
  let chosen = 0;
  for (let a = 0; a < actionCount; a++) {
    // The n-th of the equals takes the place with chance 1/n, so that all are as likely.
    if (q[state * actionCount + a] === largest && random() * ++ties < 1) chosen = a;
  }
  return chosen;
}

function requireRates({ learningRate, discount, epsilon }: QRates): void {
  requireInterval("qLearning: discount", discount, 0, 1);
  for (const [name, value] of Object.entries({ learningRate, epsilon })) {
    if (!(value >= 0 && value <= 1)) {
      throw new RangeError(`qLearning: ${name} must be from 0 to 1, but got ${value}`);
    }
  }
}
