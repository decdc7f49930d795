import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { expressionObjective } from "#lib/surfaces/expression/expression.ts";
import type { ExpressionError } from "#lib/surfaces/expression/scanExpression.ts";
import { ownDomain, type RaceLand } from "./raceLands.ts";

interface OwnLand {
  /** Undefined until a formula was understood. */
  readonly land: ReadonlySignal<RaceLand | undefined>;
  readonly fault: ReadonlySignal<ExpressionError | undefined>;
}

/** The land of a formula in x and y that a reader types; the last one that was understood stays. */
export function useOwnLand(
  typed: ReadonlySignal<string>,
  isAsked: ReadonlySignal<boolean>,
): OwnLand {
  const land = useSignal<RaceLand | undefined>(undefined);
  const fault = useSignal<ExpressionError | undefined>(undefined);
  useSignalEffect(() => {
    const source = typed.value;
    if (!isAsked.value) return;
    let stale = false;
    void expressionObjective(source, ["x", "y"]).then((found) => {
      if (stale) return;
      fault.value = found.ok ? undefined : found.error;
      if (found.ok) land.value = landFrom(found.objective);
    });
    return () => {
      stale = true;
    };
  });
  return { land: useComputed(() => land.value), fault: useComputed(() => fault.value) };
}

const looks = 24;

/** A formula's land, with contours at a round step that takes in the lower half of its heights. */
function landFrom(objective: RaceLand["objective"]): RaceLand {
  const at = new Float64Array(2);
  const [[west, east], [south, north]] = ownDomain;
  const heights: number[] = [];
  for (let i = 0; i <= looks; i++) {
    for (let j = 0; j <= looks; j++) {
      at[0] = west + ((east - west) * i) / looks;
      at[1] = south + ((north - south) * j) / looks;
      const height = objective.loss(at);
      if (Number.isFinite(height)) heights.push(height);
    }
  }
  heights.sort((a, b) => a - b);
  const reach = (heights[Math.floor(heights.length / 2)] ?? 1) - (heights[0] ?? 0);
  return { objective, domain: ownDomain, interval: reach / 6 || 1, floor: heights[0] ?? 0 };
}
