import type { Activation } from "../activations/activations.ts";
import { addLayerGradient, forwardLayer, type LayerLayout, pullBackDelta } from "./layer.ts";

/** One way through a network and back, for a batch of samples, in memory taken once. */
export interface Pass {
  /**
   * Answers with the outputs, `count × outputs`; they are overwritten by the next call.
   *
   * @param count how many samples, from the first on. Default: as many as there is room for.
   */
  forward(params: Float64Array, count?: number): Float64Array;
  /** ∂L/∂(outputs): to be written after `forward` and before `backward`, which spoils it. */
  readonly outputDelta: Float64Array;
  /** Writes ∂L/∂Θ at the `params` and for the samples of the last `forward` into `grads`. */
  backward(params: Float64Array, grads: Float64Array): void;
}

/**
 * @param inputs `most × (inputs of the first layer)`, row-major
 * @param most how many samples there is room for
 */
export function makePass(
  layers: readonly LayerLayout[],
  activations: readonly Activation[],
  inputs: Float64Array,
  most: number,
): Pass {
  const room = () => layers.map(({ outputs }) => new Float64Array(most * outputs));
  const z = room();
  const a = room();
  const deltas = room();
  const last = layers.length - 1;
  let samples = most;
  const inputOf = (l: number) => (l === 0 ? inputs : a[l - 1]);

  return {
    outputDelta: deltas[last],
    forward(params, count = most) {
      samples = count;
      for (let l = 0; l <= last; l++) {
        forwardLayer(layers[l], params, inputOf(l), z[l], count);
        const { value } = activations[l];
        const neurons = count * layers[l].outputs;
        for (let k = 0; k < neurons; k++) a[l][k] = value(z[l][k]);
      }
      return a[last];
    },
    backward(params, grads) {
      grads.fill(0);
      for (let l = last; l >= 0; l--) {
        const { derivative } = activations[l];
        const delta = deltas[l];
        const neurons = samples * layers[l].outputs;
        for (let k = 0; k < neurons; k++) delta[k] *= derivative(z[l][k], a[l][k]);
        addLayerGradient(layers[l], inputOf(l), delta, samples, grads);
        if (l > 0) pullBackDelta(layers[l], params, delta, samples, deltas[l - 1]);
      }
    },
  };
}
