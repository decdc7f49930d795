export function numericalGradient(
  loss: (params: number[]) => number,
  params: number[],
  h: number,
): number[] {
  return params.map((value, i) => {
    params[i] = value + h;
    const right = loss(params);
    params[i] = value - h;
    const left = loss(params);
    params[i] = value;
    return (right - left) / h / 2;
  });
}
