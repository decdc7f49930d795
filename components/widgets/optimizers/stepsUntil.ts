import { type AnyOptimizer, descend, type Objective } from "#lib/index.ts";

/** How many steps a walk needs until its loss is below `goal`; `Infinity` if it is not within `most`. */
export function stepsUntil(
  objective: Objective,
  start: ArrayLike<number>,
  optimizer: AnyOptimizer,
  rate: number,
  goal: number,
  most = 2000,
): number {
  const found = descend(objective, start, optimizer, rate, most).steps.findIndex(
    ({ loss }) => loss < goal,
  );
  return found < 0 ? Number.POSITIVE_INFINITY : found;
}
