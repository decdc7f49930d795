// What the library writes into memory before a training, and reads after it. `lib/kernels/net.ts`
// knows the same fields in the same order.

// @ts-ignore: decorator
@unmanaged
export class Net {
  learningRate: f64;
  /** α, ρ or β₁. */
  keep1: f64;
  /** β₂. */
  keep2: f64;
  epsilon: f64;
  weightDecay: f64;
  /** The longest gradient that the optimizer gets to see; Infinity for any. */
  clipNorm: f64;
  /** β₁ᵗ and β₂ᵗ after t steps. */
  power1: f64;
  power2: f64;
  /** Of the step under way, as `beginStep` says. */
  shrink: f64;
  rateOfM: f64;
  rateOfGrad: f64;
  root: f64;
  /** Of the last step's batch: its mean loss and ‖∇Θ‖. */
  batchLoss: f64;
  gradientNorm: f64;
  /** Of the last examination: the loss, added up over the samples. */
  totalLoss: f64;

  /** Of the last examination: the samples put into the right class. */
  right: i32;
  layout: i32;
  layers: usize;
  layerCount: i32;
  loss: i32;
  optimizer: i32;
  biasCorrection: i32;
  /** Floats of a block of parameters, a multiple of 4; what fills it up is 0. */
  size: i32;
  /** Floats of a block that are not there to fill it up. */
  used: i32;
  /** Blocks of parameters: Θ, its gradient, two of the optimizer's, and where it looks ahead. */
  params: usize;
  grads: usize;
  m: usize;
  g: usize;
  ahead: usize;
  /** Room for one batch, samples in lanes: its inputs, targets, answers and ∂L/∂(answers). */
  inputs: usize;
  targets: usize;
  answers: usize;
  delta: usize;
  /** Room for the addresses of a batch's rows. */
  rows: usize;
}

// @ts-ignore: decorator
@unmanaged
export class Layer {
  inputs: i32;
  outputs: i32;
  /** Where its weights and its biases are in a block of parameters, in bytes. */
  weights: i32;
  biases: i32;
  activation: i32;
  /** The answers of its neurons, and ∂L/∂z of them. */
  a: usize;
  delta: usize;
}

// @ts-ignore: decorator
@inline
export function layerOf(net: Net, index: i32): Layer {
  return changetype<Layer>(net.layers + <usize>index * offsetof<Layer>());
}

/** Examples, row by row; rows are filled up to a multiple of 4 with 0. */
// @ts-ignore: decorator
@unmanaged
export class Samples {
  inputs: usize;
  targets: usize;
  /** Bytes of a row of inputs, and of targets. */
  inputStride: i32;
  targetStride: i32;
}
