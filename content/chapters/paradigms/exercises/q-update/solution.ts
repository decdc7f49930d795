/** One step that an agent has taken. */
export interface Step {
  state: number;
  action: number;
  reward: number;
  /** The state it led to. */
  next: number;
  /** Whether the task ended there. */
  terminated: boolean;
}

/**
 * Learns from one step: changes Q(s, a) of its state and action, in place, and nothing else.
 * q: q[state][action], what is expected of each action; learningRate: γ; discount: α.
 * Returns δ, the TD error.
 */
export function update(q: number[][], step: Step, learningRate: number, discount: number): number {
  const { state, action, reward, next, terminated } = step;
  const best = terminated ? 0 : Math.max(...q[next]);
  const error = reward + discount * best - q[state][action];
  q[state][action] += learningRate * error;
  return error;
}
