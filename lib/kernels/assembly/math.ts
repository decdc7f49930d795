// Four floats at a time: what the standard library of WebAssembly lacks.

/** a·b + c. Where the machine has it, one instruction that rounds once. */
// @ts-ignore: decorator
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  return ASC_FEATURE_RELAXED_SIMD ? f32x4.relaxed_madd(a, b, c) : f32x4.add(f32x4.mul(a, b), c);
}

/** x between two bounds, by the instructions that are one on every machine; NaN stays NaN. */
// @ts-ignore: decorator
@inline
function clamp(x: v128, low: f32, high: f32): v128 {
  return f32x4.pmax(f32x4.pmin(x, f32x4.splat(high)), f32x4.splat(low));
}

/** eˣ to 2 units in the last place, for −87 ≤ x ≤ 88; beyond it stays at the ends (after Cephes, expf). */
// @ts-ignore: decorator
@inline
export function exp(x: v128): v128 {
  x = clamp(x, -87, 88);
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504)));
  // ln 2 in two parts, so that n ln 2 loses nothing.
  const r = f32x4.sub(
    f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375))),
    f32x4.mul(n, f32x4.splat(-2.12194440e-4)),
  );
  let p = f32x4.splat(1.9875691500e-4);
  p = madd(p, r, f32x4.splat(1.3981999507e-3));
  p = madd(p, r, f32x4.splat(8.3334519073e-3));
  p = madd(p, r, f32x4.splat(4.1665795894e-2));
  p = madd(p, r, f32x4.splat(1.6666665459e-1));
  p = madd(p, r, f32x4.splat(5.0000001201e-1));
  const mantissa = f32x4.add(madd(p, f32x4.mul(r, r), r), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(mantissa, power);
}

/** ln(1 + x) for x ≥ 0, exact also where x is so small that 1 + x is 1: 2 artanh(f / (2 + f)) + k ln 2. */
// @ts-ignore: decorator
@inline
export function log1p(x: v128): v128 {
  const s = f32x4.add(x, f32x4.splat(1));
  // s = m · 2ᵏ with √½ ≤ m < √2
  const shifted = i32x4.sub(s, i32x4.splat(0x3f3504f3));
  const k = i32x4.shr_s(shifted, 23);
  const m = i32x4.sub(s, i32x4.shl(k, 23));
  const small = i32x4.eq(k, i32x4.splat(0));
  const f = v128.bitselect(x, f32x4.sub(m, f32x4.splat(1)), small);
  const q = f32x4.div(f, f32x4.add(f, f32x4.splat(2)));
  const q2 = f32x4.mul(q, q);
  let p = madd(q2, f32x4.splat(0.22222222), f32x4.splat(0.28571429));
  p = madd(p, q2, f32x4.splat(0.4));
  p = madd(p, q2, f32x4.splat(0.66666667));
  p = madd(p, q2, f32x4.splat(2));
  return madd(f32x4.convert_i32x4_s(k), f32x4.splat(0.69314718), f32x4.mul(p, q));
}

/**
 * tanh x as a quotient of two polynomials, to 1.3e-6 of itself (test/golden/tanh.py fits them). Few
 * enough constants that none has to leave its register.
 */
// @ts-ignore: decorator
@inline
export function tanh(x: v128): v128 {
  x = clamp(x, -7, 7);
  const x2 = f32x4.mul(x, x);
  let p = madd(f32x4.splat(3.995822790e-6), x2, f32x4.splat(2.293078022e-3));
  p = madd(p, x2, f32x4.splat(1.232204267e-1));
  p = madd(p, x2, f32x4.splat(9.999989673e-1));
  let q = madd(f32x4.splat(1.439833082e-4), x2, f32x4.splat(2.115156320e-2));
  q = madd(q, x2, f32x4.splat(4.565460258e-1));
  q = madd(q, x2, f32x4.splat(1));
  return f32x4.div(f32x4.mul(p, x), q);
}

/** 1 / (1 + e⁻ˣ). */
// @ts-ignore: decorator
@inline
export function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exp(f32x4.neg(x))));
}

/** The four numbers of a vector, added up. */
// @ts-ignore: decorator
@inline
export function sumOf(x: v128): f32 {
  const pairs = f32x4.add(x, v128.shuffle<f32>(x, x, 2, 3, 0, 1));
  return f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1);
}

/** The sums of four vectors, side by side. */
// @ts-ignore: decorator
@inline
export function sumsOf(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 4, 1, 5), v128.shuffle<f32>(a, b, 2, 6, 3, 7));
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 4, 1, 5), v128.shuffle<f32>(c, d, 2, 6, 3, 7));
  return f32x4.add(v128.shuffle<f32>(ab, cd, 0, 1, 4, 5), v128.shuffle<f32>(ab, cd, 2, 3, 6, 7));
}

/** Stores the columns of four rows of four numbers, `step` bytes apart. */
// @ts-ignore: decorator
@inline
export function storeTransposed(a: v128, b: v128, c: v128, d: v128, to: usize, step: usize): void {
  const ab01 = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
  const cd01 = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
  const ab23 = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  const cd23 = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f32>(ab01, cd01, 0, 1, 4, 5));
  v128.store(to + step, v128.shuffle<f32>(ab01, cd01, 2, 3, 6, 7));
  v128.store(to + 2 * step, v128.shuffle<f32>(ab23, cd23, 0, 1, 4, 5));
  v128.store(to + 3 * step, v128.shuffle<f32>(ab23, cd23, 2, 3, 6, 7));
}
