import brain from "brain.js";
import { type Contender, firstOfBatch } from "../contender.ts";

/** What is used of a network that its own types do not tell. */
interface Network {
  trainOpts: { learningRate: number; momentum: number; praxis: string | null };
  sizes: number[];
  initialize(): void;
  setActivation(): void;
  trainPattern(sample: { input: Float32Array; output: Float32Array }): void;
  runInput(input: Float32Array): Float32Array;
}

/** brain.js learns from one sample at a time and from squared errors, with one activation for all layers. */
export const brainContender: Contender = {
  name: "brain.js",
  makesSameSteps: () => false,
  canTrain: () => true,
  async open(workload) {
    const { layers, points, batchSize, learningRate, activation } = workload;
    const network = new brain.NeuralNetwork({
      activation: activation === "relu" ? "relu" : "tanh",
      hiddenLayers: layers.slice(1, -1),
    }) as unknown as Network;
    network.trainOpts.learningRate = learningRate / batchSize;
    // Its own check of options wants a momentum above 0.
    network.trainOpts.momentum = 0;
    if (workload.optimizer === "adam") network.trainOpts.praxis = "adam";
    network.sizes = [...layers];
    network.initialize();
    network.setActivation();
    const samples = Array.from({ length: points.count }, (_, i) => ({
      input: Float32Array.from(rowOf(points.inputs, points.inputWidth, i)),
      output: Float32Array.from(rowOf(points.targets, points.targetWidth, i)),
    }));
    let step = 0;
    return {
      train(steps) {
        for (const end = step + steps; step < end; step++) {
          const first = firstOfBatch(workload, step);
          for (let i = first; i < first + batchSize; i++) network.trainPattern(samples[i]);
        }
      },
      answers: () => samples.flatMap(({ input }) => [...network.runInput(input)]),
      close() {},
    };
  },
};

function rowOf(from: Float64Array, width: number, index: number): Float64Array {
  return from.subarray(index * width, (index + 1) * width);
}
