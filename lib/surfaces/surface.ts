import type { Objective } from "./objective.ts";

/** A closed range of one parameter, lowest value first. */
export type Interval = readonly [number, number];

/** An objective that can be drawn: a curve if `size` is 1, a landscape if it is 2. */
export interface Surface extends Objective {
  /** A word for tests and tables, not for readers: `"rosenbrock"`. */
  readonly name: string;
  /** The part worth drawing, one interval a parameter. Runs may leave it. */
  readonly domain: readonly Interval[];
  /** The local minima inside `domain`, lowest first, then by their first coordinate. */
  readonly minima: readonly (readonly number[])[];
}
