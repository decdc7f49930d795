import {
  type CartPole,
  type CartPoleState,
  cartPole,
  type Environment,
  type Episode,
  mlp,
  reinforce,
  sampler,
  seeded,
} from "#lib/index.ts";

/** Observation in, a logit for left and one for right out. */
export const policy = mlp({ layers: [4, 16, 2] });
const baseline = mlp({ layers: [4, 16, 1] });

/** Episodes that the figure's axis holds; then it rests. */
export const mostEpisodes = 600;
/** Gymnasium calls CartPole-v1 solved at a mean of 475 over 100 episodes in a row. */
export const threshold = 475;
const window = 100;
export const longestEpisode = 500;
export const first = { learningRate: 0.01, discount: 0.99, seed: 2 };

/** A policy gradient at work: what it has played, and where its cart is now. */
export class CartPoleTrainer {
  /** How long each episode lasted, in steps. */
  readonly lengths: number[] = [];
  /** The mean of the last hundred episodes, or of all while there are fewer. */
  readonly means: number[] = [];
  /** The policy after the last episode. */
  params: Float64Array;
  /** The episode after which the task counted as solved. */
  solvedAt: number | undefined;
  /** Where the cart of the training is. */
  state: CartPoleState = new Float64Array(4);
  readonly #run: Iterator<Episode | undefined, never, void>;

  constructor(seed: number, options: { learningRate: number; discount: number }) {
    const random = seeded(seed);
    const start = { policy: policy.initialise(seed), baseline: baseline.initialise(seed + 1000) };
    this.params = start.policy.slice();
    const watched = this.#watch(cartPole(random, { maxEpisodeSteps: longestEpisode }));
    this.#run = reinforce(watched, { policy, baseline }, start, random, options);
  }

  get episodes(): number {
    return this.lengths.length;
  }

  /** One step of the environment; says whether an episode ended with it. */
  step(): boolean {
    const { value: episode } = this.#run.next();
    if (!episode) return false;
    this.params = episode.params;
    this.lengths.push(episode.steps);
    const recent = this.lengths.slice(-window);
    const mean = recent.reduce((sum, length) => sum + length, 0) / recent.length;
    this.means.push(mean);
    if (this.episodes >= window && mean >= threshold) this.solvedAt ??= this.episodes;
    return true;
  }

  /** The environment, with its cart in sight. */
  #watch(environment: CartPole): Environment {
    return {
      ...environment,
      reset: () => {
        this.state = environment.reset();
        return this.state;
      },
      step: (action) => {
        const result = environment.step(action);
        this.state = result.observation;
        return result;
      },
    };
  }
}

/** Where every test begins: almost upright, leaning a little to the right. */
const testStart = [0, 0, 0.03, 0];

/** One episode outside the training, by a policy or by hand; nothing is learned from it. */
export class CartPoleTest {
  state: CartPoleState;
  steps = 0;
  over = false;
  readonly #environment: CartPole;
  readonly #act: ((state: CartPoleState) => number) | undefined;

  /** @param params the policy's; left out, the caller pushes */
  constructor(seed: number, params?: Float64Array) {
    const random = seeded(seed);
    this.#environment = cartPole(random, { maxEpisodeSteps: longestEpisode });
    this.#act = params && sampler(policy, params, random);
    this.state = this.#environment.resetTo(testStart);
  }

  /** Goes on by one step; `push` is the caller's action. */
  step(push = 0): void {
    if (this.over) return;
    const action = this.#act ? this.#act(this.state) : push;
    const { observation, terminated, truncated } = this.#environment.step(action);
    this.state = observation;
    this.steps += 1;
    this.over = terminated || truncated;
  }
}
