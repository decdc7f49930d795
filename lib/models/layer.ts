/** Where one fully connected layer has its numbers in the flat array of parameters. */
export interface LayerLayout {
  readonly inputs: number;
  readonly outputs: number;
  /** Index of the first weight; `outputs × inputs`, row-major: row j feeds neuron j. */
  readonly weights: number;
  /** Index of the first of `outputs` biases. */
  readonly biases: number;
}

/** Lays out the layers one behind the other, each its weights and then its biases. */
export function layOut(widths: readonly number[]): { layers: LayerLayout[]; size: number } {
  let size = 0;
  const layers = widths.slice(1).map((outputs, l) => {
    const inputs = widths[l];
    const weights = size;
    const biases = weights + inputs * outputs;
    size = biases + outputs;
    return { inputs, outputs, weights, biases };
  });
  return { layers, size };
}

/** z = W a + b for each sample: `a` is `count × inputs`, `z` becomes `count × outputs`. */
export function forwardLayer(
  { inputs, outputs, weights, biases }: LayerLayout,
  params: Float64Array,
  a: Float64Array,
  z: Float64Array,
  count: number,
): void {
  for (let s = 0; s < count; s++) {
    for (let j = 0; j < outputs; j++) {
      const row = weights + j * inputs;
      let sum = params[biases + j];
      for (let i = 0; i < inputs; i++) sum += params[row + i] * a[s * inputs + i];
      z[s * outputs + j] = sum;
    }
  }
}

/** ∂L/∂W += Σ δ aᵀ and ∂L/∂b += Σ δ: what a layer's own numbers get of `delta` = ∂L/∂z. */
export function addLayerGradient(
  { inputs, outputs, weights, biases }: LayerLayout,
  a: Float64Array,
  delta: Float64Array,
  count: number,
  grads: Float64Array,
): void {
  for (let s = 0; s < count; s++) {
    for (let j = 0; j < outputs; j++) {
      const row = weights + j * inputs;
      const d = delta[s * outputs + j];
      grads[biases + j] += d;
      for (let i = 0; i < inputs; i++) grads[row + i] += d * a[s * inputs + i];
    }
  }
}

/** ∂L/∂a = Wᵀ δ: what the layer before gets of `delta` = ∂L/∂z, into `below`, `count × inputs`. */
export function pullBackDelta(
  { inputs, outputs, weights }: LayerLayout,
  params: Float64Array,
  delta: Float64Array,
  count: number,
  below: Float64Array,
): void {
  below.fill(0, 0, count * inputs);
  for (let s = 0; s < count; s++) {
    for (let j = 0; j < outputs; j++) {
      const row = weights + j * inputs;
      const d = delta[s * outputs + j];
      for (let i = 0; i < inputs; i++) below[s * inputs + i] += params[row + i] * d;
    }
  }
}
