import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { expressionObjective } from "#lib/surfaces/expression/expression.ts";
import type { ExpressionError } from "#lib/surfaces/expression/scanExpression.ts";
import { bookLand, type Land, landOf } from "./FalseValleysLand.ts";

interface OwnCurve {
  readonly land: ReadonlySignal<Land>;
  /** Counts the curves: changes when the drawing must be made anew. */
  readonly version: ReadonlySignal<number>;
  readonly fault: ReadonlySignal<ExpressionError | undefined>;
}

/** The curve of the formula that stands in a field; the book's own while the field is empty. */
export function useOwnCurve(typed: ReadonlySignal<string>): OwnCurve {
  const current = useSignal({ land: bookLand, version: 0 });
  const fault = useSignal<ExpressionError | undefined>(undefined);
  useSignalEffect(() => {
    const source = typed.value;
    let stale = false;
    const show = (land: Land) => {
      fault.value = undefined;
      if (land !== current.peek().land)
        current.value = { land, version: current.peek().version + 1 };
    };
    if (source.trim() === "") show(bookLand);
    else
      void expressionObjective(source, ["w"]).then((result) => {
        if (stale) return;
        if (result.ok) show(landOf(result.objective));
        else fault.value = result.error;
      });
    return () => {
      stale = true;
    };
  });
  return {
    land: useComputed(() => current.value.land),
    version: useComputed(() => current.value.version),
    fault,
  };
}
