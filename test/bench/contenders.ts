import { kernelEngine, referenceTrainer } from "../../lib/index.ts";
import type { Contender } from "./contender.ts";
import { brainContender } from "./contenders/brain.ts";
import { convnetContender } from "./contenders/convnet.ts";
import { downhill } from "./contenders/downhill.ts";
import { jaxContender } from "./contenders/jax.ts";
import { synapticContender } from "./contenders/synaptic.ts";
import { tensorflow } from "./contenders/tensorflow.ts";
import { OURS, REFERENCE } from "./table.ts";

/**
 * @param kernels the compiled kernels
 * @param wasmFolder where TensorFlow.js finds its own
 */
export function allContenders(kernels: object | undefined, wasmFolder: string): Contender[] {
  if (!kernels) throw new Error("The kernels do not run here.");
  return [
    downhill(OURS, kernelEngine(kernels)),
    downhill(REFERENCE, referenceTrainer),
    synapticContender,
    brainContender,
    convnetContender,
    tensorflow("wasm", wasmFolder),
    tensorflow("cpu", wasmFolder),
    jaxContender,
  ];
}
