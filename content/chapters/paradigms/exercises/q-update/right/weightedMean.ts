export interface Step {
  state: number;
  action: number;
  reward: number;
  next: number;
  terminated: boolean;
}

export function update(q: number[][], step: Step, learningRate: number, discount: number): number {
  const { state, action, reward, next, terminated } = step;
  let target = reward;
  if (!terminated) target += discount * [...q[next]].sort((a, b) => b - a)[0];
  const before = q[state][action];
  q[state][action] = (1 - learningRate) * before + learningRate * target;
  return target - before;
}
