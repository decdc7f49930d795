import { blockUntilReady, grad, init, jit, nn, numpy as np, tree } from "@jax-js/jax";
import { type Contender, startOf } from "../contender.ts";
import type { Workload } from "../workloads.ts";

type Layers = { w: np.Array; b: np.Array }[];
type State = { theta: Layers; m: Layers; v: Layers };

/** jax-js on its WebAssembly backend: one jitted function makes a whole step. */
export const jaxContender: Contender = {
  name: "jax-js wasm",
  makesSameSteps: () => true,
  canTrain: () => true,
  async open(workload) {
    await init("wasm");
    const { points, batchSize, optimizer, learningRate } = workload;
    const starts = startOf(workload);
    const matrix = (from: ArrayLike<number>, rows: number, columns: number) =>
      np.array(Float32Array.from(from)).reshape([rows, columns]);
    const theta = starts.map(({ weights, biases, inputs, outputs }) => ({
      w: np.transpose(matrix(weights, outputs, inputs)),
      b: np.array(Float32Array.from(biases)),
    }));
    const zeros = () =>
      starts.map(({ inputs, outputs }) => ({
        w: np.zeros([inputs, outputs]),
        b: np.zeros([outputs]),
      }));
    const batches = Array.from({ length: points.count / batchSize }, (_, k) => {
      const cut = (from: Float64Array, width: number) =>
        matrix(from.subarray(k * batchSize * width, (k + 1) * batchSize * width), batchSize, width);
      return {
        x: cut(points.inputs, points.inputWidth),
        y: cut(points.targets, points.targetWidth),
      };
    });
    const loss = lossOf(workload);
    const adamStep = jit((state: State, x: np.Array, y: np.Array, c1: np.Array, c2: np.Array) => {
      const grads = grad(loss)(tree.ref(state.theta), x, y);
      const m = tree.map(
        (m: np.Array, g: np.Array) => m.mul(0.9).add(g.mul(0.1)),
        state.m,
        tree.ref(grads),
      );
      const v = tree.map(
        (v: np.Array, g: np.Array) => v.mul(0.999).add(np.square(g).mul(0.001)),
        state.v,
        grads,
      );
      const theta = tree.map(
        (t: np.Array, m: np.Array, v: np.Array) =>
          t.sub(
            m
              .mul(c1.ref)
              .mul(learningRate)
              .div(np.sqrt(v.mul(c2.ref)).add(1e-8)),
          ),
        state.theta,
        tree.ref(m),
        tree.ref(v),
      );
      c1.dispose();
      c2.dispose();
      return { theta, m, v };
    });
    const plainStep = jit((theta: Layers, x: np.Array, y: np.Array) => {
      const grads = grad(loss)(tree.ref(theta), x, y);
      return tree.map((t: np.Array, g: np.Array) => t.sub(g.mul(learningRate)), theta, grads);
    });
    let state = { theta, m: zeros(), v: zeros() } as State;
    let step = 0;
    return {
      async train(steps) {
        for (const end = step + steps; step < end; ) {
          const { x, y } = batches[step % batches.length];
          step++;
          if (optimizer === "adam") {
            const c1 = np.array(1 / (1 - 0.9 ** step));
            const c2 = np.array(1 / (1 - 0.999 ** step));
            state = adamStep(state, x.ref, y.ref, c1, c2) as State;
          } else {
            state.theta = plainStep(state.theta, x.ref, y.ref) as Layers;
          }
        }
        await blockUntilReady(state.theta);
      },
      answers() {
        const all = matrix(points.inputs, points.count, points.inputWidth);
        return answerOf(workload, tree.ref(state.theta) as Layers, all).dataSync();
      },
      close() {
        tree.dispose([state, batches]);
      },
    };
  },
};

function answerOf(workload: Workload, theta: Layers, x: np.Array): np.Array {
  return theta.reduce((a, { w, b }, l) => {
    const isLast = l === theta.length - 1;
    const activation = isLast ? workload.outputActivation : workload.activation;
    const z = np.matmul(a, w).add(b);
    return activation === "relu" ? nn.relu(z) : activation === "tanh" ? np.tanh(z) : z;
  }, x);
}

function lossOf(workload: Workload) {
  return (theta: Layers, x: np.Array, y: np.Array): np.Array => {
    const answer = answerOf(workload, theta, x);
    return workload.loss === "softmaxCrossEntropy"
      ? nn
          .logSoftmax(answer)
          .mul(y)
          .sum()
          .mul(-1 / workload.batchSize)
      : np
          .square(answer.sub(y))
          .sum()
          .mul(0.5 / workload.batchSize);
  };
}
