import convnet from "convnetjs";
import { type Contender, firstOfBatch, startOf } from "../contender.ts";
import type { Workload } from "../workloads.ts";

/**
 * ConvNetJS, as npm has it. It has no Adam; its AdaDelta, which also keeps two averages of every
 * parameter, stands in.
 */
export const convnetContender: Contender = {
  name: "ConvNetJS",
  makesSameSteps: ({ optimizer }) => optimizer === "gradientDescent",
  canTrain: () => true,
  async open(workload) {
    const { points, batchSize, learningRate, optimizer } = workload;
    const network = buildNetwork(workload);
    const trainer = new convnet.Trainer(network, {
      method: optimizer === "adam" ? "adadelta" : "sgd",
      learning_rate: learningRate,
      momentum: 0,
      batch_size: batchSize,
    });
    const isChoice = workload.loss === "softmaxCrossEntropy";
    const inputs = Array.from({ length: points.count }, (_, i) => {
      const volume = new convnet.Vol(1, 1, points.inputWidth, 0);
      for (let j = 0; j < points.inputWidth; j++)
        volume.w[j] = points.inputs[i * points.inputWidth + j];
      return volume;
    });
    const targets = Array.from({ length: points.count }, (_, i) => {
      const row = points.targets.slice(i * points.targetWidth, (i + 1) * points.targetWidth);
      return isChoice ? row.indexOf(1) : row;
    });
    let step = 0;
    return {
      train(steps) {
        for (const end = step + steps; step < end; step++) {
          const first = firstOfBatch(workload, step);
          for (let i = first; i < first + batchSize; i++) trainer.train(inputs[i], targets[i]);
        }
      },
      answers: () =>
        inputs.flatMap((volume) => {
          network.forward(volume);
          // Before the last layer, which only compares with the targets.
          return [...network.layers.at(-2).out_act.w];
        }),
      close() {},
    };
  },
};

/** Put together layer by layer: `makeLayers` would add a linear layer before a squared error. */
function buildNetwork(workload: Workload) {
  const network = new convnet.Net();
  const sides = { in_sx: 1, in_sy: 1 };
  const curves = { relu: convnet.ReluLayer, tanh: convnet.TanhLayer } as Record<string, unknown>;
  network.layers = [
    new convnet.InputLayer({ out_sx: 1, out_sy: 1, out_depth: workload.layers[0] }),
  ];
  const starts = startOf(workload);
  for (const [l, { weights, biases, inputs, outputs }] of starts.entries()) {
    const dense = new convnet.FullyConnLayer({ ...sides, in_depth: inputs, num_neurons: outputs });
    for (let j = 0; j < outputs; j++) {
      dense.filters[j].w.set(weights.subarray(j * inputs, (j + 1) * inputs));
      dense.biases.w[j] = biases[j];
    }
    network.layers.push(dense);
    const isLast = l === starts.length - 1;
    const Curve = curves[isLast ? workload.outputActivation : workload.activation];
    if (Curve)
      network.layers.push(
        new (Curve as new (options: object) => object)({ ...sides, in_depth: outputs }),
      );
  }
  const Loss =
    workload.loss === "softmaxCrossEntropy" ? convnet.SoftmaxLayer : convnet.RegressionLayer;
  network.layers.push(new Loss({ ...sides, in_depth: workload.layers.at(-1) }));
  return network;
}
