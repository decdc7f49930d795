import * as lanes from "./lanes";
import { countRight, lossOf } from "./losses";
import { storeTransposed } from "./math";
import { layerOf, Net, Samples } from "./net";
import { beginStep, NESTEROV, sumOfSquares, update } from "./optimizers";
import * as panels from "./panels";

const PANELS: i32 = 1;
/** A training is given up when a batch's loss or Σ |θ| is larger than this or not finite. */
const DIVERGENCE_LIMIT: f64 = 1e12;

/**
 * Makes one step for each of `batches` batches, whose numbers of samples are in `sizes` and whose
 * indices follow each other from `indices` on. Returns how many steps came before a divergence.
 */
export function train(
  net: Net,
  samples: Samples,
  indices: usize,
  sizes: usize,
  batches: i32,
): i32 {
  const theta = net.optimizer == NESTEROV ? net.ahead : net.params;
  for (let step = 0; step < batches; step++) {
    const count = load<i32>(sizes + (<usize>step << 2));
    const loss = <f64>forward(net, samples, theta, indices, count) / <f64>count;
    if (!(abs(loss) <= DIVERGENCE_LIMIT)) return step;
    if (!(move(net, theta, count, step == batches - 1) <= DIVERGENCE_LIMIT)) return step;
    net.batchLoss = loss;
    indices += <usize>count << 2;
  }
  return batches;
}

/** From the slope of the loss to the next Θ. Returns Σ |θ|, and leaves ‖∇Θ‖ in `net` if it `isMeasured`. */
function move(net: Net, theta: usize, count: i32, isMeasured: bool): f64 {
  const isClipped = net.clipNorm < Infinity;
  if (net.layout == PANELS) {
    panels.backward(net, theta, count);
    if (!isClipped) {
      beginStep(net, 0);
      return panels.gradientAndUpdate(net, count, isMeasured);
    }
    panels.gradient(net, count);
  } else {
    lanes.backward(net, theta, (count + 3) >> 2);
  }
  const bytes = <usize>net.size << 2;
  if (isClipped || isMeasured) net.gradientNorm = sqrt(sumOfSquares(net.grads, bytes));
  beginStep(net, isClipped ? net.gradientNorm : 0);
  return <f64>update(net, 0, bytes, net.grads);
}

/** Adds the losses and the right answers of some samples to `totalLoss` and `right`. */
export function examine(net: Net, samples: Samples, indices: usize, count: i32): void {
  net.totalLoss += <f64>forward(net, samples, net.params, indices, count);
  const outputs = layerOf(net, net.layerCount - 1).outputs;
  net.right += countRight(net.loss, net.answers, net.targets, outputs, count);
}

/** From a batch to its loss, added up over the samples, and to the slope of its mean in `delta`. */
function forward(net: Net, samples: Samples, theta: usize, indices: usize, count: i32): f32 {
  const outputs = layerOf(net, net.layerCount - 1).outputs;
  gather(net.targets, samples.targets, samples.targetStride, outputs, indices, count);
  if (net.layout == PANELS) {
    panels.pointToBatch(net.rows, samples, indices, count);
    panels.forward(net, theta, count);
    panels.answersToLanes(net, count);
  } else {
    const inputs = layerOf(net, 0).inputs;
    gather(net.inputs, samples.inputs, samples.inputStride, inputs, indices, count);
    lanes.forward(net, theta, (count + 3) >> 2);
  }
  return lossOf(net.loss, net.answers, net.targets, net.delta, outputs, count);
}

/**
 * Copies the first `width` numbers of a batch's rows so that its samples are in lanes, four by four.
 * The last sample also fills up to a multiple of 4.
 */
function gather(
  to: usize,
  from: usize,
  stride: usize,
  width: i32,
  indices: usize,
  count: i32,
): void {
  const row = <usize>((count + 3) & ~3) << 2;
  const last = count - 1;
  const end = <usize>width << 2;
  for (let b = 0; b < count; b += 4) {
    const r0 = rowOf(from, stride, indices, b);
    const r1 = rowOf(from, stride, indices, min(b + 1, last));
    const r2 = rowOf(from, stride, indices, min(b + 2, last));
    const r3 = rowOf(from, stride, indices, min(b + 3, last));
    let lane = to + (<usize>b << 2);
    for (let j: usize = 0; j < end; j += 16) {
      storeTransposed(
        v128.load(r0 + j),
        v128.load(r1 + j),
        v128.load(r2 + j),
        v128.load(r3 + j),
        lane,
        row,
      );
      lane += row << 2;
    }
  }
}

// @ts-ignore: decorator
@inline
function rowOf(from: usize, stride: usize, indices: usize, place: i32): usize {
  return from + <usize>load<i32>(indices + (<usize>place << 2)) * stride;
}
