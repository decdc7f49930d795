import type { ActivationName } from "../activations/activations.ts";
import type { LossName } from "../losses/loss.ts";
import type { LayerLayout } from "../models/layer.ts";
import type { OptimizerChoice } from "../optimizers/makeOptimizer.ts";
import {
  ACTIVATION_CODES,
  kernelOptions,
  LAYOUT_CODES,
  LOSS_CODES,
  OPTIMIZER_CODES,
} from "./codes.ts";
import { LAYER_BYTES, NET_BYTES, writeLayer, writeNet } from "./fields.ts";
import type { Kernels } from "./kernels.ts";
import { answersWidth, type BlockLayout, GRADIENT_SLACK, type Layout, roundUp } from "./layout.ts";

export interface NetSpec {
  readonly layout: Layout;
  readonly layers: readonly LayerLayout[];
  readonly block: BlockLayout;
  /** One a layer. */
  readonly activations: readonly ActivationName[];
  readonly loss: LossName;
  readonly optimizer: OptimizerChoice;
  readonly learningRate: number;
  readonly clipNorm: number;
  /** Samples of the largest batch. */
  readonly batchRoom: number;
  /** Indices that are handed over at once. */
  readonly indexRoom: number;
}

/** Where a network is in the kernels' memory. */
export interface PlacedNet {
  readonly address: number;
  readonly params: number;
  /** Where it looks ahead. */
  readonly ahead: number;
  /** Room for the indices of several batches, and for their sizes. */
  readonly indices: number;
  readonly sizes: number;
  free(): void;
}

/** Puts a network with all its room into one block of the kernels' memory. Its parameters are 0. */
export function placeNet({ memory, arena }: Kernels, spec: NetSpec): PlacedNet {
  const { layout, layers, block } = spec;
  const last = layers.length - 1;
  const inLanes = layout === "lanes";
  const samples = roundUp(spec.batchRoom, 4);
  const parameters = 4 * block.size;
  const rowsOf = (width: number) => 4 * samples * roundUp(width, 4);
  const outputs = rowsOf(layers[last].outputs);

  const room = carve();
  const net = room(NET_BYTES);
  const layerList = room(LAYER_BYTES * layers.length);
  const rows = room(inLanes ? 0 : 4 * samples * (layers.length + 1));
  const targets = room(outputs);
  const answers = room(inLanes ? 0 : outputs);
  const delta = room(inLanes ? 0 : outputs);
  const inputs = room(inLanes ? rowsOf(layers[0].inputs) : 0);
  const perLayer = layers.map((layer) => {
    const bytes = 4 * samples * answersWidth(layout, layer.outputs);
    return { a: room(bytes), delta: room(bytes) };
  });
  // The lanes read rows four by four, so up to three beyond the last.
  room(inLanes ? 3 * 4 * samples : 0);
  const params = room(parameters);
  const grads = room(parameters + 4 * GRADIENT_SLACK);
  const m = room(parameters);
  const g = room(parameters);
  const ahead = room(parameters);
  const indices = room(4 * spec.indexRoom);
  const sizes = room(4 * spec.indexRoom);
  const base = arena.allocate(room(0));

  for (const [l, layer] of layers.entries()) {
    writeLayer(memory, base + layerList + l * LAYER_BYTES, {
      inputs: layer.inputs,
      outputs: layer.outputs,
      weights: 4 * block.layers[l].weights,
      biases: 4 * block.layers[l].biases,
      activation: ACTIVATION_CODES[spec.activations[l]],
      a: base + perLayer[l].a,
      delta: base + perLayer[l].delta,
    });
  }
  const { biasCorrection, ...options } = kernelOptions(spec.optimizer);
  writeNet(memory, base + net, {
    numbers: {
      ...options,
      learningRate: spec.learningRate,
      clipNorm: spec.clipNorm,
      power1: 1,
      power2: 1,
      shrink: 1,
      rateOfM: 0,
      rateOfGrad: 0,
      root: 1,
      batchLoss: Number.NaN,
      gradientNorm: Number.NaN,
      totalLoss: 0,
    },
    words: {
      right: 0,
      layout: LAYOUT_CODES[layout],
      layers: base + layerList,
      layerCount: layers.length,
      loss: LOSS_CODES[spec.loss],
      optimizer: OPTIMIZER_CODES[spec.optimizer.name],
      biasCorrection,
      size: block.size,
      used: block.used,
      params: base + params,
      grads: base + grads,
      m: base + m,
      g: base + g,
      ahead: base + ahead,
      inputs: base + inputs,
      targets: base + targets,
      answers: base + (inLanes ? perLayer[last].a : answers),
      delta: base + (inLanes ? perLayer[last].delta : delta),
      rows: base + rows,
    },
  });
  return {
    address: base + net,
    params: base + params,
    ahead: base + ahead,
    indices: base + indices,
    sizes: base + sizes,
    free: () => arena.free(base),
  };
}

/** Hands out offsets one behind the other, each a multiple of 16. */
function carve(): (bytes: number) => number {
  let end = 0;
  return (bytes) => {
    const offset = end;
    end += roundUp(bytes, 16);
    return offset;
  };
}
