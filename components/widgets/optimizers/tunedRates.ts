import { mean } from "d3-array";
import { bestOf, lossCurve } from "#lib/index.ts";
import { valley } from "../../optimizers/bowl.ts";
import { type OptimizerId, optimizers } from "../../optimizers/optimizers.ts";
import { optimizerOf } from "../../optimizers/settings.ts";
import { condition, direction, start } from "./valleySettings.ts";

export const steps = 40;

/** Ten learning rates to each power of ten. */
const rates = Array.from({ length: 51 }, (_, i) => Number((10 ** (-3 + i / 10)).toPrecision(2)));

/** For each optimizer the learning rate with the lowest mean loss over a walk of `steps` steps in this chapter's valley. */
export function tunedRates(): Record<OptimizerId, number> {
  const land = valley(condition, direction);
  const endOf = (id: OptimizerId, rate: number) =>
    mean(lossCurve(land, start, optimizerOf(id), rate, steps)) as number;
  return Object.fromEntries(
    optimizers.map((id) => [id, rates[bestOf(rates.map((rate) => endOf(id, rate)))]]),
  ) as Record<OptimizerId, number>;
}
