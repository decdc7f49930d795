// The rules of lib/optimizers, four parameters at a time. `shrink` is what clipping leaves of the gradient.
import { largestOf, madd, sumOf } from "./math";
import { Net } from "./net";

export const GRADIENT_DESCENT: i32 = 0;
export const MOMENTUM: i32 = 1;
export const NESTEROV: i32 = 2;
export const ADAGRAD: i32 = 3;
export const RMSPROP: i32 = 4;
export const ADADELTA: i32 = 5;
export const ADAM: i32 = 6;
export const NADAM: i32 = 7;
export const ADAMW: i32 = 8;

/** ‖∇Θ‖. */
export function gradientNorm(net: Net): f64 {
  let at = net.grads;
  const end = at + (<usize>net.size << 2);
  let sum = f32x4.splat(0);
  for (; at < end; at += 16) {
    const grad = v128.load(at);
    sum = madd(grad, grad, sum);
  }
  return sqrt(<f64>sumOf(sum));
}

/** Makes one step, and returns the largest |θ| after it, or NaN. */
export function update(net: Net): f32 {
  const norm = net.gradientNorm;
  const shrink = f32x4.splat(norm > net.clipNorm ? <f32>(net.clipNorm / norm) : 1);
  const optimizer = net.optimizer;
  if (optimizer == GRADIENT_DESCENT) return gradientDescent(net, shrink);
  if (optimizer <= NESTEROV) return momentum(net, shrink);
  if (optimizer == ADADELTA) return adadelta(net, shrink);
  if (optimizer < ADADELTA) return scaledByRoot(net, shrink);
  return adam(net, shrink);
}

/** Θ ← Θ − γ∇Θ */
function gradientDescent(net: Net, shrink: v128): f32 {
  const rate = f32x4.mul(f32x4.splat(<f32>net.learningRate), shrink);
  const toGrads = net.grads - net.params;
  let peak = f32x4.splat(0);
  const end = net.params + (<usize>net.size << 2);
  for (let at = net.params; at < end; at += 16) {
    const theta = f32x4.sub(v128.load(at), f32x4.mul(rate, v128.load(at + toGrads)));
    v128.store(at, theta);
    peak = f32x4.max(peak, f32x4.abs(theta));
  }
  return largestOf(peak);
}

/** M ← αM − γ∇Θ, Θ ← Θ + M; Nesterov's wants its next gradient at Θ + αM. */
function momentum(net: Net, shrink: v128): f32 {
  const rate = f32x4.mul(f32x4.splat(<f32>net.learningRate), shrink);
  const alpha = f32x4.splat(<f32>net.keep1);
  const looksAhead = net.optimizer == NESTEROV;
  const toGrads = net.grads - net.params;
  const toM = net.m - net.params;
  const toAhead = net.ahead - net.params;
  let peak = f32x4.splat(0);
  const end = net.params + (<usize>net.size << 2);
  for (let at = net.params; at < end; at += 16) {
    const kept = f32x4.mul(alpha, v128.load(at + toM));
    const m = f32x4.sub(kept, f32x4.mul(rate, v128.load(at + toGrads)));
    const theta = f32x4.add(v128.load(at), m);
    v128.store(at + toM, m);
    v128.store(at, theta);
    if (looksAhead) v128.store(at + toAhead, madd(alpha, m, theta));
    peak = f32x4.max(peak, f32x4.abs(theta));
  }
  return largestOf(peak);
}

/** AdaGrad G ← G + ∇Θ², RMSprop G ← ρG + (1 − ρ)∇Θ²; then Θ ← Θ − γ∇Θ / (√G + ε) */
function scaledByRoot(net: Net, shrink: v128): f32 {
  const rate = f32x4.splat(<f32>net.learningRate);
  const forgets = net.optimizer == RMSPROP;
  const keep = f32x4.splat(forgets ? <f32>net.keep1 : 1);
  const take = f32x4.splat(forgets ? <f32>(1 - net.keep1) : 1);
  const epsilon = f32x4.splat(<f32>net.epsilon);
  const toGrads = net.grads - net.params;
  const toG = net.g - net.params;
  let peak = f32x4.splat(0);
  const end = net.params + (<usize>net.size << 2);
  for (let at = net.params; at < end; at += 16) {
    const grad = f32x4.mul(shrink, v128.load(at + toGrads));
    const g = madd(f32x4.mul(take, grad), grad, f32x4.mul(keep, v128.load(at + toG)));
    const move = f32x4.div(f32x4.mul(rate, grad), f32x4.add(f32x4.sqrt(g), epsilon));
    const theta = f32x4.sub(v128.load(at), move);
    v128.store(at + toG, g);
    v128.store(at, theta);
    peak = f32x4.max(peak, f32x4.abs(theta));
  }
  return largestOf(peak);
}

/** G ← ρG + (1 − ρ)∇Θ², Δ = −√((D + ε) / (G + ε)) ∇Θ, D ← ρD + (1 − ρ)Δ², Θ ← Θ + γΔ; D is in `m`. */
function adadelta(net: Net, shrink: v128): f32 {
  const rate = f32x4.splat(<f32>net.learningRate);
  const keep = f32x4.splat(<f32>net.keep1);
  const take = f32x4.splat(<f32>(1 - net.keep1));
  const epsilon = f32x4.splat(<f32>net.epsilon);
  const toGrads = net.grads - net.params;
  const toG = net.g - net.params;
  const toD = net.m - net.params;
  let peak = f32x4.splat(0);
  const end = net.params + (<usize>net.size << 2);
  for (let at = net.params; at < end; at += 16) {
    const grad = f32x4.mul(shrink, v128.load(at + toGrads));
    const d = v128.load(at + toD);
    const g = madd(f32x4.mul(take, grad), grad, f32x4.mul(keep, v128.load(at + toG)));
    const ratio = f32x4.div(f32x4.add(d, epsilon), f32x4.add(g, epsilon));
    const move = f32x4.mul(f32x4.sqrt(ratio), grad);
    const theta = f32x4.sub(v128.load(at), f32x4.mul(rate, move));
    v128.store(at + toG, g);
    v128.store(at + toD, madd(f32x4.mul(take, move), move, f32x4.mul(keep, d)));
    v128.store(at, theta);
    peak = f32x4.max(peak, f32x4.abs(theta));
  }
  return largestOf(peak);
}

/**
 * Adam, AdamW and Nadam:
 *
 *   M ← β₁M + (1 − β₁)∇Θ        G ← β₂G + (1 − β₂)∇Θ²        Θ ← Θ − (aM + b∇Θ) / (√G / √(1 − β₂ᵗ) + ε) − γλΘ
 *
 * with a = γ / (1 − β₁ᵗ) and b = 0, but for Nadam a = γβ₁ / (1 − β₁ᵗ⁺¹) and b = γ(1 − β₁) / (1 − β₁ᵗ).
 */
function adam(net: Net, shrink: v128): f32 {
  const beta1 = net.keep1;
  net.power1 *= beta1;
  net.power2 *= net.keep2;
  const isCorrected = net.biasCorrection != 0;
  const isNadam = net.optimizer == NADAM;
  const gamma = net.learningRate;
  const rate = isCorrected ? gamma / (1 - net.power1) : gamma;
  const nextRate = (gamma * beta1) / (1 - net.power1 * beta1);
  const a = f32x4.splat(<f32>(isNadam ? nextRate : rate));
  const b = f32x4.splat(<f32>(isNadam ? rate * (1 - beta1) : 0));
  const root = f32x4.splat(isCorrected ? <f32>(1 / sqrt(1 - net.power2)) : 1);
  const keep1 = f32x4.splat(<f32>net.keep1);
  const take1 = f32x4.mul(shrink, f32x4.splat(<f32>(1 - net.keep1)));
  const keep2 = f32x4.splat(<f32>net.keep2);
  const take2 = f32x4.mul(f32x4.mul(shrink, shrink), f32x4.splat(<f32>(1 - net.keep2)));
  const bShrunk = f32x4.mul(b, shrink);
  const epsilon = f32x4.splat(<f32>net.epsilon);
  const decay = f32x4.splat(<f32>(gamma * net.weightDecay));
  const toGrads = net.grads - net.params;
  const toM = net.m - net.params;
  const toG = net.g - net.params;
  let peak = f32x4.splat(0);
  const end = net.params + (<usize>net.size << 2);
  for (let at = net.params; at < end; at += 16) {
    const grad = v128.load(at + toGrads);
    const m = madd(take1, grad, f32x4.mul(keep1, v128.load(at + toM)));
    const g = madd(f32x4.mul(take2, grad), grad, f32x4.mul(keep2, v128.load(at + toG)));
    const direction = madd(bShrunk, grad, f32x4.mul(a, m));
    const move = f32x4.div(direction, madd(f32x4.sqrt(g), root, epsilon));
    const old = v128.load(at);
    const theta = f32x4.sub(old, madd(decay, old, move));
    v128.store(at + toM, m);
    v128.store(at + toG, g);
    v128.store(at, theta);
    peak = f32x4.max(peak, f32x4.abs(theta));
  }
  return largestOf(peak);
}
