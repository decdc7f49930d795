// fails: oldList
export function update(params: number[], gradient: number[], learningRate: number): number[] {
  for (let i = 0; i < params.length; i++) {
    params[i] -= learningRate * gradient[i];
  }
  return params;
}
