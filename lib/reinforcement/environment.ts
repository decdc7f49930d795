/** What an environment answers to an action, under Gymnasium's names. */
export interface EnvironmentStep {
  /** What the agent sees next. Its own array: later steps do not change it. */
  readonly observation: Float64Array;
  readonly reward: number;
  /** The task itself has ended: nothing can follow, so nothing is to be expected after it. */
  readonly terminated: boolean;
  /** Only the time is up: the task would go on. */
  readonly truncated: boolean;
}

/** A world that can be acted in, after Gymnasium's `Env` (Towers et al. 2024). */
export interface Environment {
  /** Numbers in an observation. */
  readonly observationSize: number;
  /** Actions are the whole numbers from 0 to here, exclusive. */
  readonly actionCount: number;
  /** Begins a new episode and returns its first observation. */
  reset(): Float64Array;
  step(action: number): EnvironmentStep;
}
