import { requireFinite, requireLength } from "../require.ts";
import { batchesOf, networkOf, optimizerOf } from "../training/experiment.ts";
import { referenceTrainer } from "../training/referenceTrainer.ts";
import type { Engine } from "../training/trainer.ts";
import { chooseLayout } from "./chooseLayout.ts";
import { kernelOptions } from "./codes.ts";
import { openKernels } from "./kernels.ts";
import { kernelTrainer } from "./kernelTrainer.ts";
import type { Layout } from "./layout.ts";
import { makeUploads } from "./uploads.ts";

/** An ε below this is 0 for 32 bits, and 0 / 0 would be the step of a parameter without a slope. */
const SMALLEST_EPSILON = 1e-30;

/**
 * What trains with the kernels, in 32-bit numbers: the same run as that of the readable library but
 * for the rounding. Without a module, and for an ε that 32 bits cannot hold, the library trains.
 *
 * @param module what `compileKernels` returned
 * @param layout default: whichever is faster for the network
 */
export function kernelEngine(module: object | undefined, layout?: Layout): Engine {
  if (!module) return referenceTrainer;
  const kernels = openKernels(module);
  const uploads = makeUploads(kernels);
  return (experiment) => {
    const { learningRate, layers, optimizer } = experiment;
    if (kernelOptions(optimizer).epsilon < SMALLEST_EPSILON) return referenceTrainer(experiment);
    requireFinite("experiment: learningRate", learningRate);
    const network = networkOf(experiment);
    optimizerOf(experiment); // for its checks
    const data = uploads.take(experiment.data);
    try {
      requireLength("mlp: inputs of a point", data.train.inputWidth, layers[0]);
      requireLength("mlp: targets of a point", data.train.targetWidth, layers[layers.length - 1]);
      const source = batchesOf(experiment, data.train.count);
      return kernelTrainer(kernels, experiment, {
        network,
        data,
        source,
        layout: layout ?? chooseLayout(layers),
        release: () => uploads.release(experiment.data),
      });
    } catch (error) {
      uploads.release(experiment.data);
      throw error;
    }
  };
}
