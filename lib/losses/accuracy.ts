/**
 * The share of points that a model of two classes puts into the right one: it says class 1 where
 * its logit z is above 0, that is where σ(z) > ½.
 *
 * @param labels 0 or 1, one a logit
 * @returns from 0 to 1; NaN without points
 */
export function accuracy(logits: ArrayLike<number>, labels: ArrayLike<number>): number {
  let right = 0;
  for (let i = 0; i < logits.length; i++) if (logits[i] > 0 === labels[i] > 0.5) right++;
  return right / logits.length;
}
