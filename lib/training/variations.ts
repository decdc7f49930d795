import type { Experiment } from "./experiment.ts";

/** Values that some settings of an experiment take in turn. */
export type Axes = { readonly [Key in keyof Experiment]?: readonly Experiment[Key][] };

/**
 * Every combination of some settings, the last one changing fastest.
 *
 *   variations(base, { learningRate: [0.01, 0.1], seed: [1, 2, 3] })  // 6 experiments:
 *   // rate 0.01 with the seeds 1, 2, 3, then rate 0.1 with them
 */
export function variations(base: Experiment, axes: Axes): Experiment[] {
  let list: Experiment[] = [base];
  for (const [setting, values] of Object.entries(axes)) {
    list = list.flatMap((made) => values.map((value) => ({ ...made, [setting]: value })));
  }
  return list;
}
