import { lineLoss, penguins, type Species } from "#lib/index.ts";

const count = 12;

/** Twelve penguins, spread evenly over the list of 342. */
export const dozen = Array.from(
  { length: count },
  (_, i) => penguins[Math.floor((i * penguins.length) / count) + 7],
);

/** In the order of the classes of data. */
export const speciesNames = ["Adelie", "Chinstrap", "Gentoo"] as const satisfies readonly Species[];

const from = 200;
const unit = 10;

/** Flipper length of each of the twelve, in steps of 10 mm above 200 mm. */
const flippers = dozen.map(({ flipperLength }) => (flipperLength - from) / unit);
const masses = dozen.map(({ bodyMass }) => bodyMass / 1000);

/** Half the mean squared error of the line mass = w · flipper + b on the twelve, over Θ = [w, b]. */
export const dozenLine = lineLoss(flippers, masses);

/** The mass in kilograms that the line Θ = [w, b] gives a bird, by its flipper in millimetres. */
export const massAt = (params: ArrayLike<number>, flipper: number) =>
  (params[0] * (flipper - from)) / unit + params[1];

/** ∇Lᵢ at `params`: what one bird alone asks for. */
export function birdGradient(params: Float64Array, bird: number): Float64Array {
  const grads = new Float64Array(2);
  dozenLine.batchGradient(params, [bird], grads);
  return grads;
}
