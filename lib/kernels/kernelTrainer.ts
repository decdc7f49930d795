import type { ActivationName } from "../activations/activations.ts";
import type { Batches } from "../batching/batches.ts";
import type { Mlp } from "../models/mlp.ts";
import type { DataPart, Experiment } from "../training/experiment.ts";
import type { Trainer } from "../training/trainer.ts";
import { clearExamination, readNet } from "./fields.ts";
import type { Kernels } from "./kernels.ts";
import { type Layout, layOutBlock } from "./layout.ts";
import { placeNet } from "./net.ts";
import type { UploadedData } from "./uploads.ts";

/** Samples that are examined at once. */
const EXAMINED = 64;
/** Indices that are handed over at once, if a batch does not want more. */
const INDICES = 4096;

interface Parts {
  readonly network: Mlp;
  readonly data: UploadedData;
  readonly source: Batches;
  readonly layout: Layout;
  /** Says that the data are not used any more. */
  release(): void;
}

/** Runs an experiment in the kernels' memory. Steps allocate nothing there. */
export function kernelTrainer(
  kernels: Kernels,
  experiment: Experiment,
  { network, data, source, layout, release }: Parts,
): Trainer {
  const { memory } = kernels;
  const { seed = 1, clipNorm = Infinity } = experiment;
  const block = layOutBlock(layout, network.layout);
  const indexRoom = Math.max(INDICES, source.batchSize);
  const net = placeNet(kernels, {
    layout,
    layers: network.layout,
    block,
    activations: activationsOf(experiment),
    loss: experiment.loss,
    optimizer: experiment.optimizer,
    learningRate: experiment.learningRate,
    clipNorm,
    batchRoom: Math.max(EXAMINED, source.batchSize),
    indexRoom,
  });
  const blockAt = (address: number) => new Float32Array(memory.buffer, address, block.size);
  const start = network.initialise(seed);
  block.pack(start, blockAt(net.params));
  block.pack(start, blockAt(net.ahead));

  /** Writes the indices and sizes of as many batches as there is room for, up to `most`. */
  const writeBatches = (most: number): number => {
    const indices = new Int32Array(memory.buffer, net.indices, indexRoom);
    const sizes = new Int32Array(memory.buffer, net.sizes, indexRoom);
    let batches = 0;
    let end = 0;
    while (batches < most && end + source.batchSize <= indexRoom) {
      const batch = source.next();
      // For short batches a loop is quicker than `set`.
      for (let k = 0; k < batch.length; k++) indices[end + k] = batch[k];
      sizes[batches++] = batch.length;
      end += batch.length;
    }
    return batches;
  };

  const trainer = {
    step: 0,
    stepsPerEpoch: source.perEpoch,
    stepCost: 3 * source.batchSize * network.size,
    batchLoss: Number.NaN,
    gradientNorm: Number.NaN,
    advance(count: number) {
      for (let left = count; left > 0; ) {
        const batches = writeBatches(left);
        const { address, indices, sizes } = net;
        const made = kernels.train(address, data.train.address, indices, sizes, batches);
        trainer.step += made;
        if (made < batches) return false;
        left -= made;
      }
      if (count > 0) {
        const { batchLoss, gradientNorm } = readNet(memory, net.address);
        Object.assign(trainer, { batchLoss, gradientNorm });
      }
      return true;
    },
    score(part: DataPart) {
      const samples = data[part];
      if (!samples) return undefined;
      clearExamination(memory, net.address);
      for (let from = 0; from < samples.count; from += EXAMINED) {
        const count = Math.min(EXAMINED, samples.count - from);
        kernels.examine(net.address, samples.address, samples.order + 4 * from, count);
      }
      const { totalLoss, right } = readNet(memory, net.address);
      return { loss: totalLoss / samples.count, accuracy: right / samples.count };
    },
    params() {
      const params = new Float64Array(network.size);
      block.unpack(blockAt(net.params), params);
      return params;
    },
    release() {
      net.free();
      release();
    },
  };
  return trainer;
}

function activationsOf({
  layers,
  activation = "tanh",
  outputActivation = "linear",
}: Experiment): ActivationName[] {
  return layers.slice(1).map((_, l) => (l === layers.length - 2 ? outputActivation : activation));
}
