import { gridFacts, gridSteps } from "#components/widgets/optimizers/rateGrid.ts";

/** What the α × γ map says of all its cells. */
export const rateMapFacts = gridFacts(gridSteps());
