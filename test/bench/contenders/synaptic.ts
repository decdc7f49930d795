import synaptic from "synaptic";
import { type Contender, firstOfBatch } from "../contender.ts";

/** Synaptic learns from one sample at a time and from squared errors; it writes code for each network. */
export const synapticContender: Contender = {
  name: "synaptic",
  makesSameSteps: () => false,
  canTrain: ({ layers }) => Math.max(...layers) <= 64,
  async open(workload) {
    const { layers, points, batchSize, learningRate, activation } = workload;
    const network = new synaptic.Architect.Perceptron(...layers);
    const squash =
      activation === "tanh" ? synaptic.Neuron.squash.TANH : synaptic.Neuron.squash.RELU;
    for (const layer of [...network.layers.hidden, network.layers.output]) layer.set({ squash });
    const rows = (from: Float64Array, width: number) =>
      Array.from({ length: points.count }, (_, i) => [...from.slice(i * width, (i + 1) * width)]);
    const inputs = rows(points.inputs, points.inputWidth);
    const targets = rows(points.targets, points.targetWidth);
    let step = 0;
    return {
      train(steps) {
        for (const end = step + steps; step < end; step++) {
          const first = firstOfBatch(workload, step);
          for (let i = first; i < first + batchSize; i++) {
            network.activate(inputs[i]);
            network.propagate(learningRate / batchSize, targets[i]);
          }
        }
      },
      answers: () => inputs.flatMap((row) => network.activate(row)),
      close() {},
    };
  },
};
