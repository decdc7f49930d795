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
  const row = <usize>((count + 3) >> 2) << 4;
  const share = f32x4.splat(1 / <f32>count);
  let total = f32x4.splat(0);
  for (let v = 0; (v << 2) < count; v++) {
    const here = mask(v, count);
    const at = <usize>v << 4;
    const weight = v128.and(share, here);
    const lost =
      loss == SOFTMAX_CROSS_ENTROPY
        ? softmax(answers + at, targets + at, delta + at, outputs, row, weight)
        : loss == SIGMOID_CROSS_ENTROPY
          ? yesOrNo(answers + at, targets + at, delta + at, outputs, row, weight)
          : squares(answers + at, targets + at, delta + at, outputs, row, weight);
    total = f32x4.add(total, v128.and(lost, here));
  }
  return sumOf(total);
}

/** Σ ½(ŷ − y)² for four samples; slope ŷ − y. */
// @ts-ignore: decorator
@inline
function squares(a: usize, y: usize, d: usize, outputs: i32, row: usize, weight: v128): v128 {
  let sum = f32x4.splat(0);
  for (let j = 0; j < outputs; j++) {
    const error = f32x4.sub(v128.load(a), v128.load(y));
    sum = f32x4.add(sum, f32x4.mul(error, error));
    v128.store(d, f32x4.mul(error, weight));
    a += row;
    y += row;
    d += row;
  }
  return f32x4.mul(sum, f32x4.splat(0.5));
}

/** Σ max(z, 0) − yz + ln(1 + e^−|z|) for four samples; slope σ(z) − y. */
// @ts-ignore: decorator
@inline
function yesOrNo(a: usize, y: usize, d: usize, outputs: i32, row: usize, weight: v128): v128 {
  const zero = f32x4.splat(0);
  const one = f32x4.splat(1);
  let sum = zero;
  for (let j = 0; j < outputs; j++) {
    const z = v128.load(a);
    const target = v128.load(y);
    const e = exp(f32x4.neg(f32x4.abs(z)));
    // σ(z) is 1/(1 + e) for z ≥ 0 and e/(1 + e) below.
    const p = f32x4.div(v128.bitselect(one, e, f32x4.ge(z, zero)), f32x4.add(one, e));
    const lost = f32x4.sub(f32x4.max(z, zero), f32x4.mul(target, z));
    sum = f32x4.add(sum, f32x4.add(lost, log1p(e)));
    v128.store(d, f32x4.mul(f32x4.sub(p, target), weight));
    a += row;
    y += row;
    d += row;
  }
  return sum;
}

/** Σ y (ln Σ eᶻ − z) for four samples; slope softmax z − y. */
// @ts-ignore: decorator
@inline
function softmax(a: usize, y: usize, d: usize, outputs: i32, row: usize, weight: v128): v128 {
  const end = a + <usize>outputs * row;
  let largest = v128.load(a);
  for (let z = a + row; z < end; z += row) largest = f32x4.max(largest, v128.load(z));
  // The largest has e⁰ = 1; the others are added up for themselves, so that ln(1 + others) is exact.
  let total = f32x4.splat(0);
  let others = f32x4.splat(-1);
  let away = f32x4.splat(0);
  let yes = f32x4.splat(0);
  let at = d;
  let target = y;
  for (let z = a; z < end; z += row) {
    const below = f32x4.sub(v128.load(z), largest);
    const e = exp(below);
    const t = v128.load(target);
    v128.store(at, e);
    const isLargest = f32x4.eq(below, f32x4.splat(0));
    total = f32x4.add(total, v128.andnot(e, isLargest));
    others = f32x4.add(others, v128.and(e, isLargest));
    away = f32x4.sub(away, f32x4.mul(t, below));
    yes = f32x4.add(yes, t);
    at += row;
    target += row;
  }
  others = f32x4.add(others, total);
  const scale = f32x4.div(weight, f32x4.add(others, f32x4.splat(1)));
  for (let j = 0; j < outputs; j++) {
    v128.store(d, f32x4.sub(f32x4.mul(v128.load(d), scale), f32x4.mul(v128.load(y), weight)));
    d += row;
    y += row;
  }
  return f32x4.add(away, f32x4.mul(yes, log1p(others)));
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
