import { lineLoss, penguins, standardise } from "#lib/index.ts";

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

/** The mass in kilograms that the line Θ = [w, b] gives a bird, by its flipper in millimetres. */
export const massAt = ([w, b]: ArrayLike<number> & Iterable<number>, flipper: number) =>
  w * ((flipper - shortest) / unit) + b;

/** The average bird: flipper in millimetres, mass in kilograms. */
export const averageBird = [
  millimetres(standardise(flippers).mean),
  standardise(masses).mean,
] as const;

/** Where the fit counts flippers from, and by what step, in millimetres. */
export const flipperUnits = { from: shortest, step: unit } as const;
