import type { Signal } from "@preact/signals";
import { OptimizerLine } from "../../optimizers/OptimizerLine.tsx";
import { type OptimizerId, optimizers } from "../../optimizers/optimizers.ts";

/** Which optimizers are drawn, kept in one text: their ids with commas between. */
export function shownIn(shown: Signal<string>) {
  const set = new Set(shown.value.split(","));
  const toggle = (id: OptimizerId) => {
    shown.value = optimizers.filter((each) => set.has(each) !== (each === id)).join(",");
  };
  return { set, toggle };
}

interface ShownHeadProps {
  id: OptimizerId;
  name: string;
  label: string;
  shown: boolean;
  onToggle(): void;
}

/** The head of an optimizer's row; its box takes the line off the drawings. */
export const ShownHead = ({ id, name, label, shown, onToggle }: ShownHeadProps) => (
  <th scope="row">
    <label>
      <input type="checkbox" aria-label={label} checked={shown} onChange={onToggle} />
      <OptimizerLine id={id} />
      {name}
    </label>
  </th>
);
