import { type Activation, linear, tanh } from "../activations/activations.ts";
import type { BatchObjective } from "../batching/batchObjective.ts";
import { gathered } from "../batching/gather.ts";
import type { Points } from "../data/points.ts";
import type { Loss } from "../losses/loss.ts";
import { seeded } from "../random/random.ts";
import { requireCount, requireLength } from "../require.ts";
import { glorotUniform, heNormal } from "./initialise.ts";
import { type LayerLayout, layOut } from "./layer.ts";
import { makePass } from "./pass.ts";

export interface MlpOptions {
  /** Neurons a layer, the inputs first: [2, 8, 8, 1]. */
  layers: readonly number[];
  /** Of the hidden layers: one for all, or one each. Default tanh. */
  activation?: Activation | readonly Activation[];
  /** Of the last layer. Default linear, as the cross-entropies want it: they take logits. */
  outputActivation?: Activation;
}

/** The parameters of one layer: windows into the flat array, to write in one is to write in both. */
export interface LayerView {
  /** `outputs × inputs`, row-major: row j feeds neuron j. */
  readonly weights: Float64Array;
  /** One a neuron. */
  readonly biases: Float64Array;
  readonly inputs: number;
  readonly outputs: number;
}

/** A multilayer perceptron. Its parameters are not in it but in a flat array of length `size`. */
export interface Mlp {
  readonly size: number;
  readonly layers: readonly number[];
  /** Where each layer has its numbers in the flat array. */
  readonly layout: readonly LayerLayout[];
  /** The parameters by their names, one entry a layer after the inputs. */
  views(params: Float64Array): LayerView[];
  /** Random weights (He's for relu, else Glorot's) and biases of 0. */
  initialise(seed: number): Float64Array;
  /** The answers to one sample or several, `n × inputs` in and `n × outputs` out, row-major. */
  predict(params: Float64Array, inputs: ArrayLike<number>): Float64Array;
  /** `predict` for inputs that stay the same: memory is taken once, and the next call overwrites the answers. */
  predictor(inputs: Float64Array): (params: Float64Array) => Float64Array;
  /** The mean loss over all points or a batch, with its gradient by backpropagation. */
  objective(points: Points, loss: Loss<string>): BatchObjective;
}

/**
 * A network of fully connected layers. With a⁰ the inputs and f the activation,
 *
 *   zˡ = Wˡ aˡ⁻¹ + bˡ        aˡ = f(zˡ)
 *
 * and backwards (Rumelhart, Hinton & Williams 1986), with δ = ∂L/∂z,
 *
 *   δˡ = (Wˡ⁺¹ᵀ δˡ⁺¹) ∘ f′(zˡ)        ∂L/∂Wˡ = δˡ aˡ⁻¹ᵀ        ∂L/∂bˡ = δˡ
 *
 * @throws RangeError if there are fewer than two layers, one has no neuron, or there is an activation
 *   too many or too few
 */
export function mlp({
  layers: widths,
  activation = tanh,
  outputActivation = linear,
}: MlpOptions): Mlp {
  requireCount("mlp: the number of layers", widths.length, 2);
  for (const width of widths) requireCount("mlp: neurons of a layer", width, 1);
  const { layers, size } = layOut(widths);
  const hidden = "name" in activation ? layers.slice(1).map(() => activation) : activation;
  requireLength("mlp: activation", hidden.length, layers.length - 1);
  const activations = [...hidden, outputActivation];

  const predictor = (inputs: Float64Array) => {
    const count = inputs.length / widths[0];
    requireCount(`mlp: the number of inputs, divided by ${widths[0]},`, count, 0);
    const pass = makePass(layers, activations, inputs, count);
    return (params: Float64Array) => {
      requireLength("mlp: params", params.length, size);
      return pass.forward(params);
    };
  };

  return {
    size,
    layers: widths,
    layout: layers,
    views(params) {
      requireLength("mlp: params", params.length, size);
      return layers.map((layer) => viewLayer(layer, params));
    },
    initialise: (seed) => initialParams(layers, size, hidden, seed),
    predict: (params, inputs) => predictor(Float64Array.from(inputs))(params),
    predictor,
    objective(points, loss) {
      requireLength("mlp: inputs of a point", points.inputWidth, widths[0]);
      requireLength("mlp: targets of a point", points.targetWidth, widths[widths.length - 1]);
      const { targets, targetWidth, count } = points;
      const pass = makePass(layers, activations, points.inputs, count);
      const batched = gathered(points);
      const batchPass = makePass(layers, activations, batched.inputs, count);
      return {
        size,
        count,
        loss: (params) => loss.value(pass.forward(params), targets, targetWidth, count),
        gradient(params, out) {
          const outputs = pass.forward(params);
          loss.gradient(outputs, targets, targetWidth, count, pass.outputDelta);
          pass.backward(params, out);
        },
        batchLoss(params, batch) {
          batched.gather(batch);
          const outputs = batchPass.forward(params, batch.length);
          return loss.value(outputs, batched.targets, targetWidth, batch.length);
        },
        batchGradient(params, batch, out) {
          batched.gather(batch);
          const { outputDelta } = batchPass;
          const outputs = batchPass.forward(params, batch.length);
          loss.gradient(outputs, batched.targets, targetWidth, batch.length, outputDelta);
          batchPass.backward(params, out);
        },
      };
    },
  };
}

function viewLayer(layer: LayerLayout, params: Float64Array): LayerView {
  const { inputs, outputs, weights, biases } = layer;
  return {
    weights: params.subarray(weights, biases),
    biases: params.subarray(biases, biases + outputs),
    inputs,
    outputs,
  };
}

function initialParams(
  layers: readonly LayerLayout[],
  size: number,
  hidden: readonly Activation[],
  seed: number,
): Float64Array {
  const source = seeded(seed);
  const params = new Float64Array(size);
  for (const [l, { inputs, outputs, weights, biases }] of layers.entries()) {
    // The last layer's weights are drawn like those of the layer before it.
    const draw =
      hidden[Math.min(l, hidden.length - 1)]?.name === "relu"
        ? heNormal(source, inputs)
        : glorotUniform(source, inputs, outputs);
    for (let i = weights; i < biases; i++) params[i] = draw();
  }
  return params;
}
