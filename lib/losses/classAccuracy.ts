import type { LossName } from "./loss.ts";

/**
 * The share of samples that a model puts into the right class.
 *
 * With several outputs the class is the largest of them, and the right one the largest target; of
 * equal ones the first. A single output says class 1 where it is above a bound: a logit above 0,
 * an answer to a squared error above ½. The right one is 1 where the target is above ½.
 *
 * @param outputs `count × width`, row-major, as `targets`
 * @returns from 0 to 1; NaN without samples
 */
export function classAccuracy(
  outputs: ArrayLike<number>,
  targets: ArrayLike<number>,
  width: number,
  count: number,
  loss: LossName,
): number {
  const bound = loss === "halfSquaredError" ? 0.5 : 0;
  let right = 0;
  for (let s = 0; s < count; s++) {
    const isRight =
      width === 1
        ? outputs[s] > bound === targets[s] > 0.5
        : indexOfLargest(outputs, s * width, width) === indexOfLargest(targets, s * width, width);
    if (isRight) right++;
  }
  return right / count;
}

function indexOfLargest(values: ArrayLike<number>, start: number, width: number): number {
  let best = 0;
  for (let i = 1; i < width; i++) if (values[start + i] > values[start + best]) best = i;
  return best;
}
