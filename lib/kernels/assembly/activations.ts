import { sigmoid, tanh } from "./math";

export const LINEAR: i32 = 0;
export const RELU: i32 = 1;
export const TANH: i32 = 2;
export const SIGMOID: i32 = 3;

/** a = f(z) in place. */
export function activate(activation: i32, z: usize, bytes: usize): void {
  const end = z + bytes;
  if (activation == TANH) {
    for (; z < end; z += 16) v128.store(z, tanh(v128.load(z)));
  } else if (activation == RELU) {
    // pmax and not max: NaN stays NaN.
    for (; z < end; z += 16) v128.store(z, f32x4.pmax(v128.load(z), f32x4.splat(0)));
  } else if (activation == SIGMOID) {
    for (; z < end; z += 16) v128.store(z, sigmoid(v128.load(z)));
  }
}

/** δ ← δ ∘ f′, with f′ got from a = f(z). */
export function pullThrough(activation: i32, delta: usize, a: usize, bytes: usize): void {
  const end = delta + bytes;
  if (activation == TANH) {
    for (; delta < end; delta += 16, a += 16) {
      const value = v128.load(a);
      const slope = f32x4.sub(f32x4.splat(1), f32x4.mul(value, value));
      v128.store(delta, f32x4.mul(v128.load(delta), slope));
    }
  } else if (activation == RELU) {
    for (; delta < end; delta += 16, a += 16) {
      const isOn = f32x4.gt(v128.load(a), f32x4.splat(0));
      v128.store(delta, v128.and(v128.load(delta), isOn));
    }
  } else if (activation == SIGMOID) {
    for (; delta < end; delta += 16, a += 16) {
      const value = v128.load(a);
      const slope = f32x4.sub(value, f32x4.mul(value, value));
      v128.store(delta, f32x4.mul(v128.load(delta), slope));
    }
  }
}
