import type { Language } from "../words/language.ts";
import { OptimizerLine } from "./OptimizerLine.tsx";
import { type OptimizerId, optimizerNames } from "./optimizers.ts";

interface OptimizerLegendProps {
  lang: Language;
  ids: readonly OptimizerId[];
}

/** The lines of a figure that has the optimizers' colours. */
export const OptimizerLegend = ({ lang, ids }: OptimizerLegendProps) => (
  <div class="legend">
    {ids.map((id) => (
      <>
        <OptimizerLine id={id} />
        <span>{optimizerNames[id][lang]}</span>
      </>
    ))}
  </div>
);
