// The rules of lib/optimizers, four parameters at a time.
import { madd, sumOf } from "./math";
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

/** Σ g² of the gradients from `grads` on. */
export function sumOfSquares(grads: usize, bytes: usize): f64 {
  let sum = f32x4.splat(0);
  for (const end = grads + bytes; grads < end; grads += 16) {
    const grad = v128.load(grads);
    sum = madd(grad, grad, sum);
  }
  return <f64>sumOf(sum);
}

/**
 * Works out what the whole step needs: what clipping leaves of a gradient of length `norm`, and of
 * Adam, AdamW and Nadam, whose step is
 *
 *   M ← β₁M + (1 − β₁)∇Θ        G ← β₂G + (1 − β₂)∇Θ²
 *   Θ ← Θ − (aM + b∇Θ) / (cᵣ√G + ε) − γλΘ
 *
 * the rates a = γ / (1 − β₁ᵗ) and b = 0, for Nadam a = γβ₁ / (1 − β₁ᵗ⁺¹) and b = γ(1 − β₁) / (1 − β₁ᵗ),
 * and cᵣ = 1 / √(1 − β₂ᵗ).
 */
export function beginStep(net: Net, norm: f64): void {
  net.shrink = norm > net.clipNorm ? net.clipNorm / norm : 1;
  if (net.optimizer < ADAM) return;
  const rate = net.learningRate;
  const beta1 = net.keep1;
  net.power1 *= beta1;
  net.power2 *= net.keep2;
  net.rateOfM = rate;
  net.rateOfGrad = 0;
  net.root = 1;
  if (net.biasCorrection == 0) return;
  net.root = 1 / sqrt(1 - net.power2);
  if (net.optimizer == NADAM) {
    net.rateOfM = (rate * beta1) / (1 - net.power1 * beta1);
    net.rateOfGrad = (rate * (1 - beta1)) / (1 - net.power1);
  } else {
    net.rateOfM = rate / (1 - net.power1);
  }
}

/**
 * Moves the parameters `offset` bytes into their block, whose gradients lie from `grads` on. Returns
 * Σ |θ| after it, which is finite only if each of them is.
 */
export function update(net: Net, offset: usize, bytes: usize, grads: usize): f32 {
  const optimizer = net.optimizer;
  if (optimizer == GRADIENT_DESCENT) return gradientDescent(net, offset, bytes, grads);
  if (optimizer <= NESTEROV) return momentum(net, offset, bytes, grads);
  if (optimizer < ADADELTA) return scaledByRoot(net, offset, bytes, grads);
  if (optimizer == ADADELTA) return adadelta(net, offset, bytes, grads);
  return adam(net, offset, bytes, grads);
}

/** Θ ← Θ − γ∇Θ */
function gradientDescent(net: Net, offset: usize, bytes: usize, grads: usize): f32 {
  const rate = f32x4.splat(<f32>(net.learningRate * net.shrink));
  let params = net.params + offset;
  let total = f32x4.splat(0);
  for (const end = grads + bytes; grads < end; grads += 16) {
    const theta = f32x4.sub(v128.load(params), f32x4.mul(rate, v128.load(grads)));
    v128.store(params, theta);
    total = f32x4.add(total, f32x4.abs(theta));
    params += 16;
  }
  return sumOf(total);
}

/** M ← αM − γ∇Θ, Θ ← Θ + M; Nesterov's wants its next gradient at Θ + αM. */
function momentum(net: Net, offset: usize, bytes: usize, grads: usize): f32 {
  const rate = f32x4.splat(<f32>(net.learningRate * net.shrink));
  const alpha = f32x4.splat(<f32>net.keep1);
  const looksAhead = net.optimizer == NESTEROV;
  const toM = net.m - net.params;
  const toAhead = net.ahead - net.params;
  let params = net.params + offset;
  let total = f32x4.splat(0);
  for (const end = grads + bytes; grads < end; grads += 16) {
    const kept = f32x4.mul(alpha, v128.load(params + toM));
    const m = f32x4.sub(kept, f32x4.mul(rate, v128.load(grads)));
    const theta = f32x4.add(v128.load(params), m);
    v128.store(params + toM, m);
    v128.store(params, theta);
    if (looksAhead) v128.store(params + toAhead, madd(alpha, m, theta));
    total = f32x4.add(total, f32x4.abs(theta));
    params += 16;
  }
  return sumOf(total);
}

/** AdaGrad G ← G + ∇Θ², RMSprop G ← ρG + (1 − ρ)∇Θ²; then Θ ← Θ − γ∇Θ / (√G + ε) */
function scaledByRoot(net: Net, offset: usize, bytes: usize, grads: usize): f32 {
  const forgets = net.optimizer == RMSPROP;
  const rate = f32x4.splat(<f32>net.learningRate);
  const shrink = f32x4.splat(<f32>net.shrink);
  const keep = f32x4.splat(forgets ? <f32>net.keep1 : 1);
  const take = f32x4.splat(forgets ? <f32>(1 - net.keep1) : 1);
  const epsilon = f32x4.splat(<f32>net.epsilon);
  const toG = net.g - net.params;
  let params = net.params + offset;
  let total = f32x4.splat(0);
  for (const end = grads + bytes; grads < end; grads += 16) {
    const grad = f32x4.mul(shrink, v128.load(grads));
    const g = madd(f32x4.mul(take, grad), grad, f32x4.mul(keep, v128.load(params + toG)));
    const move = f32x4.div(f32x4.mul(rate, grad), f32x4.add(f32x4.sqrt(g), epsilon));
    const theta = f32x4.sub(v128.load(params), move);
    v128.store(params + toG, g);
    v128.store(params, theta);
    total = f32x4.add(total, f32x4.abs(theta));
    params += 16;
  }
  return sumOf(total);
}

/** G ← ρG + (1 − ρ)∇Θ², Δ = −√((D + ε) / (G + ε)) ∇Θ, D ← ρD + (1 − ρ)Δ², Θ ← Θ + γΔ; D is in `m`. */
function adadelta(net: Net, offset: usize, bytes: usize, grads: usize): f32 {
  const rate = f32x4.splat(<f32>net.learningRate);
  const shrink = f32x4.splat(<f32>net.shrink);
  const keep = f32x4.splat(<f32>net.keep1);
  const take = f32x4.splat(<f32>(1 - net.keep1));
  const epsilon = f32x4.splat(<f32>net.epsilon);
  const toG = net.g - net.params;
  const toD = net.m - net.params;
  let params = net.params + offset;
  let total = f32x4.splat(0);
  for (const end = grads + bytes; grads < end; grads += 16) {
    const grad = f32x4.mul(shrink, v128.load(grads));
    const d = v128.load(params + toD);
    const g = madd(f32x4.mul(take, grad), grad, f32x4.mul(keep, v128.load(params + toG)));
    const ratio = f32x4.div(f32x4.add(d, epsilon), f32x4.add(g, epsilon));
    const move = f32x4.mul(f32x4.sqrt(ratio), grad);
    const theta = f32x4.sub(v128.load(params), f32x4.mul(rate, move));
    v128.store(params + toG, g);
    v128.store(params + toD, madd(f32x4.mul(take, move), move, f32x4.mul(keep, d)));
    v128.store(params, theta);
    total = f32x4.add(total, f32x4.abs(theta));
    params += 16;
  }
  return sumOf(total);
}

/** Adam, AdamW and Nadam, as `beginStep` says. */
function adam(net: Net, offset: usize, bytes: usize, grads: usize): f32 {
  const shrink = net.shrink;
  const keep1 = f32x4.splat(<f32>net.keep1);
  const take1 = f32x4.splat(<f32>(shrink * (1 - net.keep1)));
  const keep2 = f32x4.splat(<f32>net.keep2);
  const take2 = f32x4.splat(<f32>(shrink * shrink * (1 - net.keep2)));
  const rateOfM = f32x4.splat(<f32>net.rateOfM);
  const rateOfGrad = f32x4.splat(<f32>(shrink * net.rateOfGrad));
  const root = f32x4.splat(<f32>net.root);
  const epsilon = f32x4.splat(<f32>net.epsilon);
  const decay = f32x4.splat(<f32>(net.learningRate * net.weightDecay));
  const toM = net.m - net.params;
  const toG = net.g - net.params;
  let params = net.params + offset;
  let total = f32x4.splat(0);
  for (const end = grads + bytes; grads < end; grads += 16) {
    const grad = v128.load(grads);
    const m = madd(take1, grad, f32x4.mul(keep1, v128.load(params + toM)));
    const g = madd(f32x4.mul(take2, grad), grad, f32x4.mul(keep2, v128.load(params + toG)));
    const direction = madd(rateOfGrad, grad, f32x4.mul(rateOfM, m));
    const move = f32x4.div(direction, madd(f32x4.sqrt(g), root, epsilon));
    const old = v128.load(params);
    const theta = f32x4.sub(old, madd(decay, old, move));
    v128.store(params + toM, m);
    v128.store(params + toG, g);
    v128.store(params, theta);
    total = f32x4.add(total, f32x4.abs(theta));
    params += 16;
  }
  return sumOf(total);
}
