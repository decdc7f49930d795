import {
  adam,
  type DigitSet,
  halfSquaredError,
  linear,
  mlp,
  type Points,
  relu,
  seeded,
  smallDigits,
} from "#lib/index.ts";

const pixels = 196;
const hidden = 64;
export const codeSize = 2;
/** 196 numbers in, two in the middle, 196 out. */
export const autoencoder = mlp({
  layers: [pixels, hidden, codeSize, hidden, pixels],
  activation: [relu, linear, relu],
});
/** Its two halves: the first layers, which make the code, and the last, which read it. */
const encoder = mlp({ layers: [pixels, hidden, codeSize], activation: relu });
const decoder = mlp({ layers: [codeSize, hidden, pixels], activation: relu });

export const trainCount = 1500;
export const shownCount = 8;
/** Digits on the map of codes; the first of them are shown with what becomes of them. */
export const mapCount = 300;
const batchSize = 20;
const learningRate = 0.003;
export const mostSteps = 4000;
/** Between two records of the loss. */
export const recordEvery = 20;

export interface AutoencoderData {
  readonly train: Points;
  /** Digits that it never learns from. */
  readonly test: Points;
  readonly labels: Uint8Array;
}

/** Digits whose targets are themselves. */
export function autoencoderData({ train, test }: DigitSet): AutoencoderData {
  const own = ({ labels, pixels: ink }: DigitSet["train"], count: number): Points => {
    const points = smallDigits({
      labels: labels.subarray(0, count),
      pixels: ink.subarray(0, 784 * count),
    });
    return { ...points, targets: points.inputs, targetWidth: points.inputWidth };
  };
  return {
    train: own(train, trainCount),
    test: own(test, mapCount),
    labels: test.labels.subarray(0, mapCount),
  };
}

/** An autoencoder at work, batch by batch. */
export class AutoencoderTrainer {
  readonly params: Float64Array;
  /** The loss on unseen digits at the start and after every twenty steps. */
  readonly losses: number[] = [];
  steps = 0;
  readonly #data: AutoencoderData;
  readonly #step: () => void;
  readonly #shown: Points;

  constructor(data: AutoencoderData, seed: number) {
    this.#data = data;
    this.params = autoencoder.initialise(seed);
    const objective = autoencoder.objective(data.train, halfSquaredError);
    const optimizer = adam();
    const state = optimizer.init(this.params);
    const grads = new Float64Array(this.params.length);
    const batch = new Uint32Array(batchSize);
    const random = seeded(seed);
    this.#step = () => {
      for (let i = 0; i < batchSize; i++) batch[i] = Math.floor(random() * data.train.count);
      objective.batchGradient(this.params, batch, grads);
      optimizer.step(this.params, grads, state, learningRate);
    };
    // A small sample is enough to follow the loss, and quick.
    const inputs = data.test.inputs.subarray(0, 30 * pixels);
    this.#shown = { ...data.test, inputs, targets: inputs, count: 30 };
    this.#record();
  }

  /** One step; false when all have been made. */
  step(): boolean {
    if (this.steps >= mostSteps) return false;
    this.#step();
    this.steps += 1;
    if (this.steps % recordEvery === 0) this.#record();
    return this.steps < mostSteps;
  }

  #record() {
    const { inputs, targets, count } = this.#shown;
    const outputs = autoencoder.predict(this.params, inputs);
    this.losses.push(halfSquaredError.value(outputs, targets, pixels, count));
  }

  /** What becomes of the first unseen digits. */
  restored(): Float64Array {
    return autoencoder.predict(
      this.params,
      this.#data.test.inputs.subarray(0, shownCount * pixels),
    );
  }

  /** The codes of unseen digits, two numbers each. */
  codes(from: number, to: number): Float64Array {
    const inputs = this.#data.test.inputs.subarray(from * pixels, to * pixels);
    return encoder.predict(this.params.subarray(0, encoder.size), inputs);
  }

  /** The picture that a code stands for. */
  picture(code: ArrayLike<number>): Float64Array {
    return decoder.predict(this.params.subarray(encoder.size), code);
  }
}
