import type { ReadonlySignal } from "@preact/signals";
import type { OptimizerId } from "../../optimizers/optimizers.ts";
import { Frame } from "../../plots/Frame.tsx";
import { type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { coordinate, polyline, simplify } from "../../plots/path.ts";
import { powerOfTen } from "../../words/numbers.ts";
import { piecesOf } from "./pieces.ts";
import { every, type RaceResult, raceSteps } from "./raceLands.ts";

interface RaceChartProps {
  label: string;
  axis: string;
  result: RaceResult;
  ids: readonly OptimizerId[];
  version: ReadonlySignal<number>;
  /** Powers of ten that the losses lie between. */
  decades: readonly [number, number];
}

// The powers of ten at the side need room on a phone.
const size = { width: 536, height: 190 };
const margin = { top: 26, right: 8, bottom: 44, left: 62 };

const lossAxis = ([low, high]: readonly [number, number]): FrameSpec["y"] => {
  const stride = Math.max(1, Math.ceil((high - low) / 5));
  const exponents = Array.from(
    { length: Math.floor((high - low) / stride) + 1 },
    (_, i) => high - i * stride,
  );
  return {
    domain: [10 ** low, 10 ** high],
    type: "log",
    ticks: exponents.map((exponent) => 10 ** exponent),
    format: powerOfTen,
  };
};

/** The powers of ten that hold what is shown; what is smaller than 10⁻¹² is drawn there. */
export function decadesOf(result: RaceResult): [number, number] {
  const values = Object.values(result).flatMap(({ low, median }) => [...low, ...median]);
  const finite = values.filter((value): value is number => value !== null && value > 0);
  const starts = Object.values(result).map(({ high }) => high[0] ?? 1);
  const low = Math.floor(Math.log10(Math.max(1e-12, Math.min(...finite))));
  return [low, Math.max(low + 1, Math.ceil(Math.log10(Math.max(...starts))))];
}

/** The loss at the end for every learning rate: the sweep that chose each optimizer's own. */
export function SensitivityChart(props: RaceChartProps & { rates: readonly number[] }) {
  const { label, axis, result, ids, version, decades, rates } = props;
  const ends = [rates[0], rates[rates.length - 1]] as const;
  const first = Math.ceil(Math.log10(ends[0]));
  const spec: FrameSpec = {
    ...size,
    margin,
    x: {
      domain: ends,
      type: "log",
      ticks: [0, 1, 2, 3, 4, 5, 6].map((i) => 10 ** (first + i)).filter((rate) => rate <= ends[1]),
      format: powerOfTen,
    },
    y: lossAxis(decades),
    edge: "base",
  };
  const { place } = placer(spec, decades, (i) => rates[i]);
  return (
    <Frame spec={spec} label={label} class="map chart" version={version}>
      {ids.map((id) => {
        const { outcomes, best } = result[id];
        const [left, top] = place(outcomes[best], best).map(coordinate);
        return (
          <g key={id} class={`series o-${id}`}>
            {piecesOf(outcomes, place).map((piece, i) => (
              <path key={i} d={polyline(simplify(piece, 0.8))} />
            ))}
            <circle class="bestrate" cx={left} cy={top} r="4.5" />
          </g>
        );
      })}
      <Axes axis={axis} symbol="γ" />
    </Frame>
  );
}

/** The races: the median of several starts, and the band that holds the middle half of them. */
export function LossChart(props: RaceChartProps & { now?: number }) {
  const { label, axis, result, ids, version, decades, now } = props;
  const spec: FrameSpec = {
    ...size,
    margin,
    x: { domain: [0, raceSteps], ticks: [0, 50, 100, 150, 200] },
    y: lossAxis(decades),
    edge: "base",
  };
  const { place, x } = placer(spec, decades, (i) => i * every);
  return (
    <Frame spec={spec} label={label} class="map chart" version={version}>
      {ids.map((id) => {
        const { low, high } = result[id];
        const upper = high.map(place);
        const lower = low.map(place).reverse();
        return (
          <path
            key={id}
            class={`raceband o-${id}`}
            d={`${polyline([...simplify(upper, 2), ...simplify(lower, 2)])}z`}
          />
        );
      })}
      {ids.map((id) => (
        <g key={id} class={`series o-${id}`}>
          {piecesOf(result[id].median, place).map((piece, i) => (
            <path key={i} d={polyline(simplify(piece, 0.8))} />
          ))}
        </g>
      ))}
      {now !== undefined && (
        <path class="drop" d={`M${coordinate(x.apply(now))} 0V${size.height}`} />
      )}
      <Axes axis={axis} />
    </Frame>
  );
}

function placer(
  spec: FrameSpec,
  [low, high]: readonly [number, number],
  at: (index: number) => number,
) {
  const { x, y } = scalesOf(spec);
  const place = (value: number | null, index: number): [number, number] => [
    x.apply(at(index)),
    value === null ? -9 : y.apply(Math.max(10 ** low, Math.min(10 ** high * 1.3, value))),
  ];
  return { place, x };
}

const Axes = ({ axis, symbol }: { axis: string; symbol?: string }) => (
  <>
    <text class="axis unit" x={-50} y={-14}>
      {axis}
    </text>
    {symbol && (
      <text class="axis s-gamma mi" x={size.width} y={size.height + 40} text-anchor="end">
        {symbol}
      </text>
    )}
  </>
);
