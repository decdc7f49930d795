import { type DigitSet, digitPoints } from "./digits.ts";
import { type MoonsOptions, moons } from "./moons.ts";
import type { Points } from "./points.ts";
import { type SpiralsOptions, spirals } from "./spirals.ts";

/** Where a training's examples come from, as plain data: the options of a generator, or examples. */
export type DataSource =
  | { readonly moons: Readonly<MoonsOptions> }
  | { readonly spirals: Readonly<SpiralsOptions> }
  | { readonly digits: DigitSet }
  | { readonly points: Points; readonly test?: Points };

/** Examples to learn from, and perhaps others to be examined with. */
export interface DataSplit {
  readonly train: Points;
  readonly test?: Points;
}

/** The examples of a source; those of a generator are made anew, the same each time. */
export function openData(source: DataSource): DataSplit {
  if ("moons" in source) return { train: moons(source.moons) };
  if ("spirals" in source) return { train: spirals(source.spirals) };
  if ("points" in source) return { train: source.points, test: source.test };
  const { train, test } = source.digits;
  return { train: digitPoints(train), test: digitPoints(test) };
}
