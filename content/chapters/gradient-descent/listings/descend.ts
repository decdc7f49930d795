import * as lib from "#lib/index.ts";

function walk(land: lib.Objective, params: Float64Array, γ: number) {
  const grads = new Float64Array(land.size);
  for (let n = 0; n < 500; n++) {
    land.gradient(params, grads);
    for (let i = 0; i < land.size; i++) {
      params[i] -= γ * grads[i];
    }
  }
  console.log(land.size, land.loss(params));
}

walk(lib.sineNeuronLoss(), Float64Array.of(3, 1), 0.3);

const network = lib.mlp({ layers: [2, 16, 16, 1] });
const land = network.objective(lib.moons(), lib.sigmoidCrossEntropy);
walk(land, network.initialise(1), 0.3);
