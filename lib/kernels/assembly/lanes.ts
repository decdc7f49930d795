// Small networks: four samples in the four lanes of a vector. A row of `row` bytes holds one number
// of every sample of the batch. Parameters lie as in `mlp`: weights neuron by neuron, then biases.
import { activate, pullThrough } from "./activations";
import { madd, sumOf, sumsOf } from "./math";
import { Layer, layerOf, Net } from "./net";

/** z = W a + b, a = f(z), layer by layer. The last layer's answers are the net's. */
export function forward(net: Net, theta: usize, vectors: i32): void {
  const row = <usize>vectors << 4;
  let below = net.inputs;
  for (let l = 0; l < net.layerCount; l++) {
    const layer = layerOf(net, l);
    const width = <usize>layer.inputs << 2;
    const end = layer.a + <usize>layer.outputs * row;
    let w = theta + layer.weights;
    let bias = theta + layer.biases;
    for (let a = layer.a; a < end; a += row) {
      weighRows(v128.load32_splat(bias), w, w + width, 4, below, row, a);
      w += width;
      bias += 4;
    }
    activate(layer.activation, layer.a, <usize>layer.outputs * row);
    below = layer.a;
  }
}

/** δ of every layer, and from them the gradient; the last layer's ∂L/∂a is in its `delta`. */
export function backward(net: Net, theta: usize, vectors: i32): void {
  const row = <usize>vectors << 4;
  for (let l = net.layerCount - 1; l >= 0; l--) {
    const layer = layerOf(net, l);
    pullThrough(layer.activation, layer.delta, layer.a, <usize>layer.outputs * row);
    if (l > 0) pullBack(layer, layerOf(net, l - 1).delta, theta, row);
  }
  // In this order, because a row's last vector may reach into what comes after it.
  let below = net.inputs;
  for (let l = 0; l < net.layerCount; l++) {
    const layer = layerOf(net, l);
    gradientOf(layer, below, net.grads, row);
    below = layer.a;
  }
  for (let i = net.used; i < net.size; i++) store<f32>(net.grads + (<usize>i << 2), 0);
}

/** ∂L/∂a = Wᵀ δ, into `out`. */
function pullBack(layer: Layer, out: usize, theta: usize, row: usize): void {
  const width = <usize>layer.inputs << 2;
  let w = theta + layer.weights;
  const end = w + width;
  const column = <usize>layer.outputs * width;
  for (; w < end; w += 4) {
    weighRows(f32x4.splat(0), w, w + column, width, layer.delta, row, out);
    out += row;
  }
}

/** ∂L/∂W = Σ δ aᵀ and ∂L/∂b = Σ δ over the batch. */
function gradientOf(layer: Layer, below: usize, grads: usize, row: usize): void {
  const width = <usize>layer.inputs << 2;
  let delta = layer.delta;
  let bias = grads + layer.biases;
  const end = bias;
  for (let grad = grads + layer.weights; grad < end; grad += width) {
    if (row == 48) multiply(3, delta, below, row, grad, width);
    else if (row == 32) multiply(2, delta, below, row, grad, width);
    else if (row == 16) multiply(1, delta, below, row, grad, width);
    else multiply(4, delta, below, row, grad, width);
    delta += row;
  }
  delta = layer.delta;
  for (let j = 0; j < layer.outputs; j++) {
    let sum = v128.load(delta);
    for (let v: usize = 16; v < row; v += 16) sum = f32x4.add(sum, v128.load(delta + v));
    store<f32>(bias, sumOf(sum));
    bias += 4;
    delta += row;
  }
}

/** out = start + Σ w x: the weights from `w` to `end`, each with its row of `x`. */
// @ts-ignore: decorator
@inline
function weighRows(
  start: v128,
  w: usize,
  end: usize,
  step: usize,
  x: usize,
  row: usize,
  out: usize,
): void {
  let left = row;
  for (; left >= 64; left -= 64) {
    weigh(4, start, w, end, step, x, row, out);
    x += 64;
    out += 64;
  }
  if (left == 48) weigh(3, start, w, end, step, x, row, out);
  else if (left == 32) weigh(2, start, w, end, step, x, row, out);
  else if (left == 16) weigh(1, start, w, end, step, x, row, out);
}

/** `weighRows` for 1 … 4 vectors, the number being known when this is compiled. */
// @ts-ignore: decorator
@inline
function weigh(
  vectors: i32,
  start: v128,
  w: usize,
  end: usize,
  step: usize,
  x: usize,
  row: usize,
  out: usize,
): void {
  let s0 = start;
  let s1 = start;
  let s2 = start;
  let s3 = start;
  for (; w < end; w += step) {
    const weight = v128.load32_splat(w);
    s0 = madd(weight, v128.load(x), s0);
    if (vectors > 1) s1 = madd(weight, v128.load(x, 16), s1);
    if (vectors > 2) s2 = madd(weight, v128.load(x, 32), s2);
    if (vectors > 3) s3 = madd(weight, v128.load(x, 48), s3);
    x += row;
  }
  v128.store(out, s0);
  if (vectors > 1) v128.store(out, s1, 16);
  if (vectors > 2) v128.store(out, s2, 32);
  if (vectors > 3) v128.store(out, s3, 48);
}

/**
 * The products of one neuron's δ with the rows of `a`, added up over the batch, four rows at a time.
 * The batch has 1 … 3 vectors, or any number from 4 on if `vectors` is 4.
 */
// @ts-ignore: decorator
@inline
function multiply(
  vectors: i32,
  delta: usize,
  a: usize,
  row: usize,
  grad: usize,
  width: usize,
): void {
  const d0 = v128.load(delta);
  const d1 = vectors > 1 ? v128.load(delta, 16) : d0;
  const d2 = vectors > 2 ? v128.load(delta, 32) : d0;
  const d3 = vectors > 3 ? v128.load(delta, 48) : d0;
  for (const end = grad + width; grad < end; grad += 16) {
    const a1 = a + row;
    const a2 = a1 + row;
    const a3 = a2 + row;
    let s0 = f32x4.mul(d0, v128.load(a));
    let s1 = f32x4.mul(d0, v128.load(a1));
    let s2 = f32x4.mul(d0, v128.load(a2));
    let s3 = f32x4.mul(d0, v128.load(a3));
    if (vectors > 1) {
      s0 = madd(d1, v128.load(a, 16), s0);
      s1 = madd(d1, v128.load(a1, 16), s1);
      s2 = madd(d1, v128.load(a2, 16), s2);
      s3 = madd(d1, v128.load(a3, 16), s3);
    }
    if (vectors > 2) {
      s0 = madd(d2, v128.load(a, 32), s0);
      s1 = madd(d2, v128.load(a1, 32), s1);
      s2 = madd(d2, v128.load(a2, 32), s2);
      s3 = madd(d2, v128.load(a3, 32), s3);
    }
    if (vectors > 3) {
      s0 = madd(d3, v128.load(a, 48), s0);
      s1 = madd(d3, v128.load(a1, 48), s1);
      s2 = madd(d3, v128.load(a2, 48), s2);
      s3 = madd(d3, v128.load(a3, 48), s3);
      for (let v: usize = 64; v < row; v += 16) {
        const d = v128.load(delta + v);
        s0 = madd(d, v128.load(a + v), s0);
        s1 = madd(d, v128.load(a1 + v), s1);
        s2 = madd(d, v128.load(a2 + v), s2);
        s3 = madd(d, v128.load(a3 + v), s3);
      }
    }
    v128.store(grad, sumsOf(s0, s1, s2, s3));
    a = a3 + row;
  }
}
