/** The least of 1, 2, 5 × 10ⁿ that is not below `value`: the scale of a strip, so that it seldom changes. */
export function roundScale(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return Number(
    (power * ([1, 2, 5, 10].find((lead) => lead * power >= value * 0.999999) ?? 10)).toPrecision(1),
  );
}

/** The largest magnitude among the values. */
export function largest(values: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i]));
  return most;
}

/**
 * Values as upright strokes, one unit apart, up for positive and down for negative: one path for hundreds of them.
 *
 * @param scale the value that is `height` drawing units tall; larger ones are cut there
 */
export function bars(values: ArrayLike<number>, scale: number, height: number): string {
  let d = "M.5 0";
  for (let i = 0; i < values.length; i++) {
    const share = Math.max(-1, Math.min(1, values[i] / scale));
    const tall = Math.round(share * height);
    d += tall === 0 ? "m1 0" : tall > 0 ? `v-${tall}m1 ${tall}` : `v${-tall}m1${tall}`;
  }
  return d;
}
