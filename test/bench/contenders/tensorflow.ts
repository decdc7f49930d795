import * as tf from "@tensorflow/tfjs";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { type Contender, startOf, type Training } from "../contender.ts";
import type { Workload } from "../workloads.ts";

/** TensorFlow.js by its core, without the layers' own cost; the batches are on its backend beforehand. */
export function tensorflow(backend: "cpu" | "wasm", wasmFolder: string): Contender {
  setWasmPaths(wasmFolder);
  return {
    name: `TensorFlow.js ${backend}`,
    makesSameSteps: () => true,
    canTrain: () => true,
    async open(workload) {
      await tf.setBackend(backend);
      await tf.ready();
      return openTraining(workload, backend);
    },
  };
}

function openTraining(workload: Workload, backend: string): Training {
  const { points, batchSize, optimizer: rule, learningRate } = workload;
  const layers = startOf(workload).map(({ weights, biases, inputs, outputs }) => ({
    w: tf.variable(tf.transpose(tf.tensor2d(Float32Array.from(weights), [outputs, inputs]))),
    b: tf.variable(tf.tensor1d(Float32Array.from(biases))),
  }));
  const activate = (x: tf.Tensor, isLast: boolean) => {
    const activation = isLast ? workload.outputActivation : workload.activation;
    return activation === "relu" ? tf.relu(x) : activation === "tanh" ? tf.tanh(x) : x;
  };
  const answer = (x: tf.Tensor2D) =>
    layers.reduce<tf.Tensor>(
      (a, { w, b }, l) =>
        activate(tf.add(tf.matMul(a as tf.Tensor2D, w as tf.Tensor2D), b), l === layers.length - 1),
      x,
    );
  const lossOf = (x: tf.Tensor2D, y: tf.Tensor2D): tf.Scalar =>
    workload.loss === "softmaxCrossEntropy"
      ? (tf.losses.softmaxCrossEntropy(y, answer(x)) as tf.Scalar)
      : (tf.mul(tf.sum(tf.square(tf.sub(answer(x), y))), 0.5 / batchSize) as tf.Scalar);
  const optimizer =
    rule === "adam" ? tf.train.adam(learningRate, 0.9, 0.999, 1e-8) : tf.train.sgd(learningRate);
  const all = tf.tensor2d(Float32Array.from(points.inputs), [points.count, points.inputWidth]);
  const targets = tf.tensor2d(Float32Array.from(points.targets), [
    points.count,
    points.targetWidth,
  ]);
  const batchesOf = (all: tf.Tensor2D) => tf.split(all, points.count / batchSize) as tf.Tensor2D[];
  const xs = batchesOf(all);
  const ys = batchesOf(targets);
  const variables = layers.flatMap(({ w, b }) => [w, b]);
  let step = 0;
  return {
    train(steps) {
      tf.setBackend(backend);
      for (const end = step + steps; step < end; step++) {
        const k = step % xs.length;
        optimizer.minimize(() => lossOf(xs[k], ys[k]), false, variables);
      }
    },
    answers() {
      tf.setBackend(backend);
      return tf.tidy(() => answer(all).dataSync());
    },
    close() {
      tf.setBackend(backend);
      tf.dispose([...variables, ...xs, ...ys, all, targets]);
      optimizer.dispose();
    },
  };
}
