import type { Activation } from "../activations/activations.ts";
import { addLayerGradient, forwardLayer, type LayerLayout, pullBackDelta } from "./layer.ts";

/** One way through a network and back, for a fixed batch of samples, in memory taken once. */
export interface Pass {
  /** Answers with the outputs, `count × outputs`; they are overwritten by the next call. */
  forward(params: Float64Array): Float64Array;
  /** ∂L/∂(outputs): to be written after `forward` and before `backward`, which spoils it. */
  readonly outputDelta: Float64Array;
  /** Writes ∂L/∂Θ at the `params` of the last `forward` into `grads`. */
  backward(params: Float64Array, grads: Float64Array): void;
}

/** @param inputs `count × (inputs of the first layer)`, row-major */
export function makePass(
  layers: readonly LayerLayout[],
  activations: readonly Activation[],
  inputs: Float64Array,
  count: number,
): Pass {
  const room = () => layers.map(({ outputs }) => new Float64Array(count * outputs));
  const z = room();
  const a = room();
  const deltas = room();
  const last = layers.length - 1;
  const inputOf = (l: number) => (l === 0 ? inputs : a[l - 1]);

  return {
    outputDelta: deltas[last],
    forward(params) {
      for (let l = 0; l <= last; l++) {
        forwardLayer(layers[l], params, inputOf(l), z[l], count);
        const { value } = activations[l];
        for (let k = 0; k < z[l].length; k++) a[l][k] = value(z[l][k]);
      }
      return a[last];
    },
    backward(params, grads) {
      grads.fill(0);
      for (let l = last; l >= 0; l--) {
        const { derivative } = activations[l];
        const delta = deltas[l];
        for (let k = 0; k < delta.length; k++) delta[k] *= derivative(z[l][k], a[l][k]);
        addLayerGradient(layers[l], inputOf(l), delta, count, grads);
        if (l > 0) pullBackDelta(layers[l], params, delta, count, deltas[l - 1]);
      }
    },
  };
}
