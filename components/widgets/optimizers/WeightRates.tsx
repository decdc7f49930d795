import { roundScale } from "../../plots/bars.ts";
import { coordinate } from "../../plots/path.ts";
import { significant } from "../../words/numbers.ts";

interface WeightRatesProps {
  title: string;
  rates: readonly number[];
  /** What each weight is for. */
  names: readonly string[];
}

const bar = 76;
const column = 68;

/** A learning rate for each weight, as upright bars with their numbers. */
export function WeightRates({ title, rates, names }: WeightRatesProps) {
  // A weight whose gradients were all zero so far has no bound on its rate.
  const scale = roundScale(Math.max(...rates.filter(Number.isFinite)));
  return (
    <svg class="map weightrates" viewBox="-30 -24 580 138" role="img" aria-label={title}>
      <text class="axis unit" x="-28" y="-10">
        {title}
      </text>
      {rates.map((rate, i) => {
        const tall = coordinate((Number.isFinite(rate) ? rate / scale : 1) * bar);
        return (
          <g key={names[i]} transform={`translate(${i * column} 0)`}>
            <path class="ratebar s-gamma" d={`M20 ${bar + 12}v-${tall}`} />
            <text x="20" y={bar + 28} text-anchor="middle">
              {names[i]}
            </text>
            <text
              class="reading s-gamma"
              x="20"
              y={coordinate(bar + 6 - Number(tall))}
              text-anchor="middle"
            >
              {significant(rate, 2)}
            </text>
          </g>
        );
      })}
      <path class="base" d={`M-30 ${bar + 12}H520`} />
    </svg>
  );
}
