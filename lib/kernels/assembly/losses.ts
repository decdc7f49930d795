// Answers, targets and deltas lie with samples in lanes: one row an output, `vectors` × 4 samples wide.
import { exp, log1p, sumOf } from "./math";

export const HALF_SQUARED_ERROR: i32 = 0;
export const SIGMOID_CROSS_ENTROPY: i32 = 1;
export const SOFTMAX_CROSS_ENTROPY: i32 = 2;

/** All ones in the lanes of vector `v` that hold one of `count` samples. */
// @ts-ignore: decorator
@inline
function mask(v: i32, count: i32): v128 {
  return i32x4.lt_s(i32x4.add(i32x4.splat(v << 2), i32x4(0, 1, 2, 3)), i32x4.splat(count));
}

/**
 * The loss, added up over the samples, and its slope divided by their number, into `delta`. Lanes
 * without a sample get 0.
 */
export function lossOf(
  loss: i32,
  answers: usize,
  targets: usize,
  delta: usize,
  outputs: i32,
  count: i32,
): f32 {
  if (loss == SOFTMAX_CROSS_ENTROPY) return softmax(answers, targets, delta, outputs, count);
  if (loss == SIGMOID_CROSS_ENTROPY) return yesOrNo(answers, targets, delta, outputs, count);
  return squares(answers, targets, delta, outputs, count);
}

/** Σ ½(ŷ − y)²; slope ŷ − y. */
function squares(answers: usize, targets: usize, delta: usize, outputs: i32, count: i32): f32 {
  const row = <usize>((count + 3) >> 2) << 4;
  const share = f32x4.splat(1 / <f32>count);
  let sum = f32x4.splat(0);
  for (let v = 0; (v << 2) < count; v++) {
    const here = mask(v, count);
    let at = <usize>v << 4;
    for (let j = 0; j < outputs; j++) {
      const difference = f32x4.sub(v128.load(answers + at), v128.load(targets + at));
      const error = v128.and(difference, here);
      sum = f32x4.add(sum, f32x4.mul(error, error));
      v128.store(delta + at, f32x4.mul(error, share));
      at += row;
    }
  }
  return sumOf(sum) * 0.5;
}

/** Σ max(z, 0) − yz + ln(1 + e^−|z|); slope σ(z) − y. */
function yesOrNo(answers: usize, targets: usize, delta: usize, outputs: i32, count: i32): f32 {
  const row = <usize>((count + 3) >> 2) << 4;
  const share = f32x4.splat(1 / <f32>count);
  const zero = f32x4.splat(0);
  const one = f32x4.splat(1);
  let sum = zero;
  for (let v = 0; (v << 2) < count; v++) {
    const here = mask(v, count);
    let at = <usize>v << 4;
    for (let j = 0; j < outputs; j++) {
      const z = v128.load(answers + at);
      const y = v128.load(targets + at);
      const e = exp(f32x4.neg(f32x4.abs(z)));
      // σ(z) is 1/(1 + e) for z ≥ 0 and e/(1 + e) below.
      const p = f32x4.div(v128.bitselect(one, e, f32x4.ge(z, zero)), f32x4.add(one, e));
      const lost = f32x4.add(f32x4.sub(f32x4.pmax(z, zero), f32x4.mul(y, z)), log1p(e));
      sum = f32x4.add(sum, v128.and(lost, here));
      v128.store(delta + at, v128.and(f32x4.mul(f32x4.sub(p, y), share), here));
      at += row;
    }
  }
  return sumOf(sum);
}

/** Σ y (ln Σ eᶻ − z); slope softmax z − y. */
function softmax(answers: usize, targets: usize, delta: usize, outputs: i32, count: i32): f32 {
  const row = <usize>((count + 3) >> 2) << 4;
  const share = f32x4.splat(1 / <f32>count);
  let sum = f32x4.splat(0);
  for (let v = 0; (v << 2) < count; v++) {
    const first = <usize>v << 4;
    const end = first + <usize>outputs * row;
    let largest = v128.load(answers + first);
    for (let at = first + row; at < end; at += row) {
      largest = f32x4.pmax(v128.load(answers + at), largest);
    }
    // The largest has e⁰ = 1; the others are added up for themselves, so that ln(1 + others) is exact.
    let ones = f32x4.splat(0);
    let others = f32x4.splat(0);
    let lost = f32x4.splat(0);
    let yes = f32x4.splat(0);
    for (let at = first; at < end; at += row) {
      const below = f32x4.sub(v128.load(answers + at), largest);
      const y = v128.load(targets + at);
      const e = exp(below);
      const isLargest = f32x4.eq(below, f32x4.splat(0));
      v128.store(delta + at, e);
      ones = f32x4.add(ones, v128.and(e, isLargest));
      others = f32x4.add(others, v128.andnot(e, isLargest));
      lost = f32x4.sub(lost, f32x4.mul(y, below));
      yes = f32x4.add(yes, y);
    }
    others = f32x4.add(others, f32x4.sub(ones, f32x4.splat(1)));
    const here = mask(v, count);
    const scale = f32x4.div(f32x4.splat(1), f32x4.add(others, f32x4.splat(1)));
    for (let at = first; at < end; at += row) {
      const slope = f32x4.sub(f32x4.mul(v128.load(delta + at), scale), v128.load(targets + at));
      v128.store(delta + at, v128.and(f32x4.mul(slope, share), here));
    }
    lost = f32x4.add(lost, f32x4.mul(yes, log1p(others)));
    sum = f32x4.add(sum, v128.and(lost, here));
  }
  return sumOf(sum);
}

/** How many of the samples are put into the right class, as `classAccuracy` of the library counts. */
export function countRight(
  loss: i32,
  answers: usize,
  targets: usize,
  outputs: i32,
  count: i32,
): i32 {
  const row = <usize>((count + 3) >> 2) << 4;
  const half = f32x4.splat(0.5);
  const bound = loss == HALF_SQUARED_ERROR ? half : f32x4.splat(0);
  let right = 0;
  for (let v = 0; (v << 2) < count; v++) {
    const at = <usize>v << 4;
    const same =
      outputs == 1
        ? v128.not(
            v128.xor(
              f32x4.gt(v128.load(answers + at), bound),
              f32x4.gt(v128.load(targets + at), half),
            ),
          )
        : i32x4.eq(
            indexOfLargest(answers + at, outputs, row),
            indexOfLargest(targets + at, outputs, row),
          );
    right += popcnt(i32x4.bitmask(v128.and(same, mask(v, count))));
  }
  return right;
}

// @ts-ignore: decorator
@inline
function indexOfLargest(values: usize, outputs: i32, row: usize): v128 {
  let largest = v128.load(values);
  let index = i32x4.splat(0);
  for (let j = 1; j < outputs; j++) {
    values += row;
    const value = v128.load(values);
    const isLarger = f32x4.gt(value, largest);
    largest = v128.bitselect(value, largest, isLarger);
    index = v128.bitselect(i32x4.splat(j), index, isLarger);
  }
  return index;
}
