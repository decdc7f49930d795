export const factor = (learningRate: number, curvature: number) => 1 - curvature * learningRate;

export const largestStableRate = (curvatures: number[]) =>
  Math.min(...curvatures.map((curvature) => 2 / curvature));
