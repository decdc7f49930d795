import * as lanes from "./lanes";
import { countRight, lossOf } from "./losses";
import { layerOf, Net, Samples } from "./net";
import { gradientNorm, NESTEROV, update } from "./optimizers";
import * as panels from "./panels";

const PANELS: i32 = 1;
/** A training is given up when a loss, ‖∇Θ‖ or a parameter is larger than this, as in the library. */
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
    backward(net, theta, count);
    net.gradientNorm = gradientNorm(net);
    net.batchLoss = loss;
    if (!(abs(loss) <= DIVERGENCE_LIMIT && net.gradientNorm <= DIVERGENCE_LIMIT)) return step;
    if (!(<f64>update(net) <= DIVERGENCE_LIMIT)) return step;
    indices += <usize>count << 2;
  }
  return batches;
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
  gather(net.targets, samples.targets, samples.targetWidth, outputs, indices, count);
  if (net.layout == PANELS) {
    panels.pointToBatch(net.rows, samples, indices, count);
    panels.forward(net, theta, count);
    panels.answersToLanes(net, count);
  } else {
    const inputs = layerOf(net, 0).inputs;
    gather(net.inputs, samples.inputs, samples.stride >> 2, inputs, indices, count);
    lanes.forward(net, theta, (count + 3) >> 2);
  }
  return lossOf(net.loss, net.answers, net.targets, net.delta, outputs, count);
}

function backward(net: Net, theta: usize, count: i32): void {
  if (net.layout == PANELS) panels.backward(net, theta, count);
  else lanes.backward(net, theta, (count + 3) >> 2);
}

/** Copies the first `width` numbers of a batch's rows so that its samples are in lanes. */
function gather(
  to: usize,
  from: usize,
  stride: i32,
  width: i32,
  indices: usize,
  count: i32,
): void {
  const row = <usize>((count + 3) & ~3) << 2;
  for (let b = 0; b < count; b++) {
    let at = from + ((<usize>load<i32>(indices + (<usize>b << 2)) * stride) << 2);
    let lane = to + (<usize>b << 2);
    for (let j = 0; j < width; j++) {
      store<f32>(lane, load<f32>(at));
      lane += row;
      at += 4;
    }
  }
}
