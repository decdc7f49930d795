import { tuneOnTexts } from "#components/widgets/optimizers/adagradLands.ts";
import { gridFacts, gridSteps } from "#components/widgets/optimizers/rateGrid.ts";

/** What the α × γ map says of all its cells. */
export const rateMapFacts = gridFacts(gridSteps());

/** The rates that the sweep on the texts found. */
export const textFacts = tuneOnTexts();
