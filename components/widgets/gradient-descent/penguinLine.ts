import { lineLoss, penguins } from "#lib/index.ts";

// Units that keep both parameters near 1: a flipper of 170 mm is x = 0, and 25 mm more is x = 1.
const shortest = 170;
const unit = 25;

/** Flipper length of each penguin, in steps of 25 mm above 170 mm. */
export const flippers = Float64Array.from(
  penguins,
  (penguin) => (penguin.flipperLength - shortest) / unit,
);

/** Body mass of each penguin, in kilograms. */
export const masses = Float64Array.from(penguins, (penguin) => penguin.bodyMass / 1000);

/** Half the mean squared error of the line mass = w · flipper + b, over Θ = [w, b]. */
export const penguinLine = lineLoss(flippers, masses);

/** A flipper's length in millimetres, from the unit of the fit. */
export const millimetres = (flipper: number) => shortest + unit * flipper;
