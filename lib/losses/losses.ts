import { halfSquaredError } from "./halfSquaredError.ts";
import type { Loss, LossName } from "./loss.ts";
import { sigmoidCrossEntropy } from "./sigmoidCrossEntropy.ts";
import { softmaxCrossEntropy } from "./softmaxCrossEntropy.ts";

/** Every loss by its name. */
export const losses: Readonly<Record<LossName, Loss>> = {
  halfSquaredError,
  sigmoidCrossEntropy,
  softmaxCrossEntropy,
};
