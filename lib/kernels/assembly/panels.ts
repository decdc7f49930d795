// Large networks: eight neurons side by side. A layer's weights lie in panels of eight neurons, in a
// panel input by input; answers lie sample by sample, filled up to eight neurons; deltas in panels.
import { activate, pullThrough } from "./activations";
import { madd, sumsOf } from "./math";
import { Layer, layerOf, Net, Samples } from "./net";
import { sumOfSquares, update } from "./optimizers";

/** Neurons of a panel: two vectors. */
const PANEL: i32 = 8;
const PANEL_BYTES: usize = 32;

// @ts-ignore: decorator
@inline
function panelsOf(layer: Layer): i32 {
  return (layer.outputs + PANEL - 1) / PANEL;
}

/** Bytes of one sample's answers. */
// @ts-ignore: decorator
@inline
function strideOf(layer: Layer): usize {
  return <usize>panelsOf(layer) * PANEL_BYTES;
}

/** Makes `net.rows` the addresses of the batch's inputs; the last one also fills up to a multiple of 4. */
export function pointToBatch(rows: usize, samples: Samples, indices: usize, count: i32): void {
  const filled = (count + 3) & ~3;
  for (let b = 0; b < filled; b++) {
    const index = load<i32>(indices + (<usize>min(b, count - 1) << 2));
    store<usize>(rows + (<usize>b << 2), samples.inputs + <usize>index * samples.inputStride);
  }
}

/** Makes `rows` the addresses of one layer's answers. */
function pointTo(rows: usize, first: usize, stride: usize, count: i32): void {
  for (let b = 0; b < count; b++) store<usize>(rows + (<usize>b << 2), first + <usize>b * stride);
}

/** z = W a + b, a = f(z), layer by layer, from the rows of the batch; their number is filled up to a multiple of 4. */
export function forward(net: Net, theta: usize, count: i32): void {
  const filled = (count + 3) & ~3;
  let rows = net.rows;
  for (let l = 0; l < net.layerCount; l++) {
    const layer = layerOf(net, l);
    const stride = strideOf(layer);
    weigh(layer, theta, rows, stride, filled);
    activate(layer.activation, layer.a, <usize>filled * stride);
    rows += <usize>filled << 2;
    pointTo(rows, layer.a, stride, filled);
  }
}

/** z = W a + b for four samples and eight neurons at a time. */
function weigh(layer: Layer, theta: usize, rows: usize, stride: usize, count: i32): void {
  const panels = panelsOf(layer);
  const panelBytes = <usize>layer.inputs * PANEL_BYTES;
  let w = theta + layer.weights;
  let bias = theta + layer.biases;
  let out = layer.a;
  for (let p = 0; p < panels; p++) {
    for (let b = 0; b < count; b += 4) {
      weighFour(w, w + panelBytes, bias, rows + (<usize>b << 2), out + <usize>b * stride, stride);
    }
    w += panelBytes;
    bias += PANEL_BYTES;
    out += PANEL_BYTES;
  }
}

// @ts-ignore: decorator
@inline
function weighFour(
  w: usize,
  end: usize,
  bias: usize,
  rows: usize,
  out: usize,
  stride: usize,
): void {
  let r0 = load<usize>(rows);
  let r1 = load<usize>(rows, 4);
  let r2 = load<usize>(rows, 8);
  let r3 = load<usize>(rows, 12);
  let s00 = v128.load(bias);
  let s01 = v128.load(bias, 16);
  let s10 = s00;
  let s11 = s01;
  let s20 = s00;
  let s21 = s01;
  let s30 = s00;
  let s31 = s01;
  for (; w < end; w += PANEL_BYTES) {
    const w0 = v128.load(w);
    const w1 = v128.load(w, 16);
    let x = v128.load32_splat(r0);
    s00 = madd(x, w0, s00);
    s01 = madd(x, w1, s01);
    x = v128.load32_splat(r1);
    s10 = madd(x, w0, s10);
    s11 = madd(x, w1, s11);
    x = v128.load32_splat(r2);
    s20 = madd(x, w0, s20);
    s21 = madd(x, w1, s21);
    x = v128.load32_splat(r3);
    s30 = madd(x, w0, s30);
    s31 = madd(x, w1, s31);
    r0 += 4;
    r1 += 4;
    r2 += 4;
    r3 += 4;
  }
  v128.store(out, s00);
  v128.store(out, s01, 16);
  out += stride;
  v128.store(out, s10);
  v128.store(out, s11, 16);
  out += stride;
  v128.store(out, s20);
  v128.store(out, s21, 16);
  out += stride;
  v128.store(out, s30);
  v128.store(out, s31, 16);
}

/** δ of every layer; ∂L/∂(answers) is in `net.delta`, in lanes. */
export function backward(net: Net, theta: usize, count: i32): void {
  const last = layerOf(net, net.layerCount - 1);
  deltaToPanels(net, last, count);
  throughActivation(last, count);
  for (let l = net.layerCount - 1; l > 0; l--) {
    pullBack(layerOf(net, l), layerOf(net, l - 1), theta, count);
  }
}

/** The whole gradient, from the deltas; in this order, for a panel's last products reach into what comes next. */
export function gradient(net: Net, count: i32): void {
  let rows = net.rows;
  for (let l = 0; l < net.layerCount; l++) {
    const layer = layerOf(net, l);
    const panels = panelsOf(layer);
    const width = <usize>layer.inputs << 2;
    const panelBytes = <usize>layer.inputs * PANEL_BYTES;
    const deltaBytes = <usize>count * PANEL_BYTES;
    let grad = net.grads + layer.weights;
    for (let p = 0; p < panels; p++) {
      multiply(rows, 0, width, layer.delta + <usize>p * deltaBytes, deltaBytes, grad);
      grad += panelBytes;
    }
    addDeltas(layer, count, net.grads + layer.biases);
    rows += <usize>((count + 3) & ~3) << 2;
  }
}

/** Inputs whose gradients are worked out before their parameters are moved: 4 KiB, which stay close at hand. */
const PORTION: usize = 128 << 2;

/**
 * `gradient` and `update` in one, portion by portion, so that the gradients never leave the fastest
 * memory. Returns Σ |θ|, and writes ‖∇Θ‖ if it `isMeasured`.
 */
export function gradientAndUpdate(net: Net, count: i32, isMeasured: bool): f64 {
  const grads = net.grads;
  let total: f64 = 0;
  let squares: f64 = 0;
  let rows = net.rows;
  for (let l = 0; l < net.layerCount; l++) {
    const layer = layerOf(net, l);
    const panels = panelsOf(layer);
    const width = <usize>layer.inputs << 2;
    const deltaBytes = <usize>count * PANEL_BYTES;
    let offset = <usize>layer.weights;
    for (let p = 0; p < panels; p++) {
      const delta = layer.delta + <usize>p * deltaBytes;
      for (let i: usize = 0; i < width; i += PORTION) {
        const bytes = min(PORTION, width - i) << 3;
        multiply(rows, i, min(i + PORTION, width), delta, deltaBytes, grads);
        if (isMeasured) squares += sumOfSquares(grads, bytes);
        total += <f64>update(net, offset, bytes, grads);
        offset += bytes;
      }
    }
    const biasBytes = strideOf(layer);
    addDeltas(layer, count, grads);
    if (isMeasured) squares += sumOfSquares(grads, biasBytes);
    total += <f64>update(net, layer.biases, biasBytes, grads);
    rows += <usize>((count + 3) & ~3) << 2;
  }
  if (isMeasured) net.gradientNorm = sqrt(squares);
  return total;
}

/** δ = Wᵀ δ' ∘ f′(z) of the layer below. */
function pullBack(layer: Layer, below: Layer, theta: usize, count: i32): void {
  const panels = panelsOf(layer);
  const inputs = layer.inputs;
  const panelBytes = <usize>inputs * PANEL_BYTES;
  const deltaBytes = <usize>count * PANEL_BYTES;
  for (let b = 0; b < count; b++) {
    const from = layer.delta + <usize>b * PANEL_BYTES;
    const to = below.delta + <usize>b * PANEL_BYTES;
    for (let i = 0; i < inputs; i += 4) {
      let s0 = f32x4.splat(0);
      let s1 = s0;
      let s2 = s0;
      let s3 = s0;
      let d = from;
      let w = theta + layer.weights + <usize>i * PANEL_BYTES;
      for (let p = 0; p < panels; p++) {
        const d0 = v128.load(d);
        const d1 = v128.load(d, 16);
        s0 = madd(d1, v128.load(w, 16), madd(d0, v128.load(w), s0));
        s1 = madd(d1, v128.load(w, 48), madd(d0, v128.load(w, 32), s1));
        s2 = madd(d1, v128.load(w, 80), madd(d0, v128.load(w, 64), s2));
        s3 = madd(d1, v128.load(w, 112), madd(d0, v128.load(w, 96), s3));
        d += deltaBytes;
        w += panelBytes;
      }
      const at = to + <usize>(i >> 3) * deltaBytes + (<usize>(i & 4) << 2);
      v128.store(at, sumsOf(s0, s1, s2, s3));
    }
  }
  throughActivation(below, count);
}

/** δ ← δ ∘ f′(z), and 0 where a panel is only filled up. */
function throughActivation(layer: Layer, count: i32): void {
  const panels = panelsOf(layer);
  const stride = strideOf(layer);
  let delta = layer.delta;
  for (let p = 0; p < panels; p++) {
    let a = layer.a + <usize>p * PANEL_BYTES;
    const real = layer.outputs - p * PANEL;
    for (let b = 0; b < count; b++) {
      pullThrough(layer.activation, delta, a, PANEL_BYTES);
      for (let j = real; j < PANEL; j++) store<f32>(delta + (<usize>j << 2), 0);
      delta += PANEL_BYTES;
      a += stride;
    }
  }
}

/** ∂L/∂b = Σ δ. */
function addDeltas(layer: Layer, count: i32, bias: usize): void {
  const panels = panelsOf(layer);
  let delta = layer.delta;
  for (let p = 0; p < panels; p++) {
    let s0 = f32x4.splat(0);
    let s1 = s0;
    for (const end = delta + <usize>count * PANEL_BYTES; delta < end; delta += PANEL_BYTES) {
      s0 = f32x4.add(s0, v128.load(delta));
      s1 = f32x4.add(s1, v128.load(delta, 16));
    }
    v128.store(bias, s0);
    v128.store(bias, s1, 16);
    bias += PANEL_BYTES;
  }
}

/** ∂L/∂W = Σ δ aᵀ of one panel, for the inputs from `input` to `end`, four at a time. */
function multiply(
  rows: usize,
  input: usize,
  end: usize,
  delta: usize,
  deltaBytes: usize,
  grad: usize,
): void {
  for (; input < end; input += 16) {
    productsOf(rows, input, delta, delta + deltaBytes, grad);
    grad += PANEL_BYTES << 2;
  }
}

// @ts-ignore: decorator
@inline
function productsOf(rows: usize, input: usize, delta: usize, end: usize, grad: usize): void {
  let s00 = f32x4.splat(0);
  let s01 = s00;
  let s10 = s00;
  let s11 = s00;
  let s20 = s00;
  let s21 = s00;
  let s30 = s00;
  let s31 = s00;
  for (; delta < end; delta += PANEL_BYTES) {
    const a = load<usize>(rows) + input;
    const d0 = v128.load(delta);
    const d1 = v128.load(delta, 16);
    let x = v128.load32_splat(a);
    s00 = madd(x, d0, s00);
    s01 = madd(x, d1, s01);
    x = v128.load32_splat(a, 4);
    s10 = madd(x, d0, s10);
    s11 = madd(x, d1, s11);
    x = v128.load32_splat(a, 8);
    s20 = madd(x, d0, s20);
    s21 = madd(x, d1, s21);
    x = v128.load32_splat(a, 12);
    s30 = madd(x, d0, s30);
    s31 = madd(x, d1, s31);
    rows += 4;
  }
  v128.store(grad, s00);
  v128.store(grad, s01, 16);
  v128.store(grad, s10, 32);
  v128.store(grad, s11, 48);
  v128.store(grad, s20, 64);
  v128.store(grad, s21, 80);
  v128.store(grad, s30, 96);
  v128.store(grad, s31, 112);
}

/** The last layer's answers, from sample by sample to samples in lanes. */
export function answersToLanes(net: Net, count: i32): void {
  const layer = layerOf(net, net.layerCount - 1);
  const stride = strideOf(layer);
  const row = <usize>((count + 3) & ~3) << 2;
  for (let j = 0; j < layer.outputs; j++) {
    let from = layer.a + (<usize>j << 2);
    let to = net.answers + <usize>j * row;
    for (let b = 0; b < count; b++) {
      store<f32>(to, load<f32>(from));
      to += 4;
      from += stride;
    }
  }
}

/** ∂L/∂(answers), from samples in lanes to panels of the last layer. */
function deltaToPanels(net: Net, layer: Layer, count: i32): void {
  const row = <usize>((count + 3) & ~3) << 2;
  for (let j = 0; j < layer.outputs; j++) {
    let from = net.delta + <usize>j * row;
    let to = layer.delta + <usize>((j >> 3) * count) * PANEL_BYTES + (<usize>(j & 7) << 2);
    for (let b = 0; b < count; b++) {
      store<f32>(to, load<f32>(from));
      from += 4;
      to += PANEL_BYTES;
    }
  }
}
