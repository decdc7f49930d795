import type { LayerLayout } from "../models/layer.ts";

/** How parameters and batches lie in the kernels' memory. */
export type Layout = "lanes" | "panels";

/** Neurons of a panel. */
const PANEL = 8;
/** What the kernels may write beyond a block of gradients, in floats: less than one panel of four inputs. */
export const GRADIENT_SLACK = 4 * PANEL;

/** Where the layers' numbers are in a block of parameters, in floats. */
export interface BlockLayout {
  readonly layers: readonly { readonly weights: number; readonly biases: number }[];
  /** Floats in use. */
  readonly used: number;
  /** Floats of the block: a multiple of 4. */
  readonly size: number;
  /** From the order of `mlp` into a block … */
  pack(params: ArrayLike<number>, block: Float32Array): void;
  /** … and back. */
  unpack(block: Float32Array, params: Float64Array): void;
}

/**
 * Lanes keep the order of `mlp`. In panels the weights of eight neurons lie side by side, input by
 * input: [⌈outputs / 8⌉][inputs][8], and then the biases; what fills a panel up is 0.
 */
export function layOutBlock(layout: Layout, layers: readonly LayerLayout[]): BlockLayout {
  return layout === "lanes" ? inOrder(layers) : inPanels(layers);
}

function inOrder(layers: readonly LayerLayout[]): BlockLayout {
  const used = layers.reduce((size, { inputs, outputs }) => size + (inputs + 1) * outputs, 0);
  return {
    layers,
    used,
    size: roundUp(used, 4),
    pack: (params, block) => block.set(params),
    unpack: (block, params) => params.set(block.subarray(0, used)),
  };
}

function inPanels(layers: readonly LayerLayout[]): BlockLayout {
  let used = 0;
  const places = layers.map(({ inputs, outputs }) => {
    const width = roundUp(outputs, PANEL);
    const weights = used;
    const biases = weights + inputs * width;
    used = biases + width;
    return { weights, biases };
  });
  /** Calls `visit` with the index of every parameter in `mlp` and in the block. */
  const walk = (visit: (inParams: number, inBlock: number) => void) => {
    for (const [l, { inputs, outputs, weights, biases }] of layers.entries()) {
      for (let j = 0; j < outputs; j++) {
        const panel = places[l].weights + (j - (j % PANEL)) * inputs + (j % PANEL);
        for (let i = 0; i < inputs; i++) visit(weights + j * inputs + i, panel + i * PANEL);
        visit(biases + j, places[l].biases + j);
      }
    }
  };
  return {
    layers: places,
    used,
    size: used,
    pack: (params, block) =>
      walk((from, to) => {
        block[to] = params[from];
      }),
    unpack: (block, params) =>
      walk((to, from) => {
        params[to] = block[from];
      }),
  };
}

/** Floats that one sample's answers of a layer take. */
export function answersWidth(layout: Layout, outputs: number): number {
  return layout === "lanes" ? outputs : roundUp(outputs, PANEL);
}

export function roundUp(value: number, to: number): number {
  return Math.ceil(value / to) * to;
}
