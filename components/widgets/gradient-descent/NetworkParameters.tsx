import type { ReadonlySignal } from "@preact/signals";
import type { Step } from "#lib/index.ts";
import { bars, largest, roundScale } from "../../plots/bars.ts";
import { coordinate } from "../../plots/path.ts";
import { significant } from "../../words/numbers.ts";
import { network } from "./NetworkModel.ts";

const width = 560;
const half = 26;
const middles = [half + 22, 3 * half + 34] as const;
const unit = width / network.size;

const groups = network.layout.flatMap(({ weights, biases, outputs }, layer) => [
  { name: "W", layer: layer + 1, from: weights, to: biases },
  { name: "b", layer: layer + 1, from: biases, to: biases + outputs },
]);

interface NetworkParametersProps {
  label: string;
  now: ReadonlySignal<Step>;
}

/** Every parameter as a stroke, and under it its derivative: what the line of code takes and what it subtracts. */
export function NetworkParameters({ label, now }: NetworkParametersProps) {
  const { params, grads } = now.value;
  const [top, bottom] = middles;
  return (
    <svg
      class="map strokes"
      viewBox={`-38 0 606 ${bottom + half + 4}`}
      role="img"
      aria-label={label}
    >
      {groups.map(({ name, layer, from, to }) => (
        <g key={from}>
          <path class="groupedge" d={`M${coordinate(from * unit)} 16V${bottom + half}`} />
          {to - from > 1 && (
            <text class="mi" x={coordinate(((from + to) / 2) * unit)} y="11" text-anchor="middle">
              {name}
              <tspan class="sub" dy="3">
                {layer}
              </tspan>
            </text>
          )}
        </g>
      ))}
      <Strip symbol="Θ" look="s-theta" values={params} middle={top} />
      <Strip symbol="∇Θ" look="s-grad" values={grads} middle={bottom} />
    </svg>
  );
}

interface StripProps {
  symbol: string;
  look: string;
  values: Float64Array;
  middle: number;
}

function Strip({ symbol, look, values, middle }: StripProps) {
  const scale = roundScale(largest(values));
  return (
    <g class={look} transform={`translate(0 ${middle})`}>
      <path class="base" d={`M0 0H${width}`} />
      <path class="bars" transform={`scale(${unit.toFixed(5)} 1)`} d={bars(values, scale, half)} />
      <text class="symbol" x="-10" y="-4" text-anchor="end">
        {symbol}
      </text>
      <text class="scale" x="-8" y="12" text-anchor="end">
        {significant(scale, 1)}
      </text>
    </g>
  );
}
