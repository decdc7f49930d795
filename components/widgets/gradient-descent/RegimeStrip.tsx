import { type ReadonlySignal, useComputed } from "@preact/signals";
import type { SweepPoint } from "#lib/index.ts";
import { type Regime, regimeOf, stepFactor } from "#lib/training/regime.ts";
import type { NumberParameter } from "../../controls/parameter.ts";
import { DragAlong } from "../../plots/DragAlong.tsx";
import { Frame } from "../../plots/Frame.tsx";
import { type FrameSpec, scalesOf } from "../../plots/frame.ts";
import type { Place } from "../../plots/marks.tsx";
import { coordinate, polyline, simplify } from "../../plots/path.ts";
import { fixed, significant } from "../../words/numbers.ts";

/** The strip ends where the factor 1 − γλ is −1.5. */
export const widest = 2.5;
/** More steps than this are not counted. */
export const mostSteps = 1000;

const width = 560;
const height = 104;
/** Where the line of the factor lies, above the strip. */
const line = -46;

const spec: FrameSpec = {
  width,
  height,
  margin: { top: 74, right: 8, bottom: 30, left: 38 },
  x: { domain: [0, widest], ticks: [] },
  y: {
    domain: [0.7, mostSteps],
    type: "log",
    ticks: [1, 10, 100],
    format: (steps) => String(steps),
  },
  edge: "base",
};
const { x, y } = scalesOf(spec);

/** Where each regime lies on the line, in units of γλ. */
const reaches: readonly (readonly [Regime, number, number])[] = [
  ["monotone", 0, 1],
  ["oscillating", 1, 2],
  ["diverging", 2, widest],
];

interface RegimeStripProps {
  id: string;
  words: {
    strip: string;
    alongStrip: string;
    steps: string;
    neverSettles: string;
    afterAnswer: string;
    regimes: Readonly<Record<Regime, string>>;
  };
  rate: NumberParameter;
  curvature: ReadonlySignal<number>;
  sweep: ReadonlySignal<readonly SweepPoint[]>;
  needed: ReadonlySignal<number | undefined>;
  neededText: string;
  shown: ReadonlySignal<boolean>;
}

/** The line of the factor 1 − γλ, and under it on the same axis the steps that each γ needs. */
export function RegimeStrip(props: RegimeStripProps) {
  const { id, words, rate, curvature, sweep, needed, neededText, shown } = props;
  const lambda = curvature.value;
  const product = rate.value.value * lambda;
  const regime = regimeOf(stepFactor(rate.value.value, lambda));
  const at = x.apply(Math.min(widest, product));
  const counts = useComputed(() => countLine(sweep.value, curvature.value));
  return (
    <div class="dragged">
      <Frame spec={spec} label={words.strip}>
        <FactorLine words={words} regime={regime} />
        <defs>
          <pattern id={`${id}-never`} width="7" height="7" patternUnits="userSpaceOnUse">
            <path class="hatch" d="M-1 8L8-1M-1 1L1-1M6 8L8 6" />
          </pattern>
        </defs>
        <g class="reveal" data-shown={shown.value}>
          <rect
            x={x.apply(2)}
            width={width - x.apply(2)}
            height={height}
            fill={`url(#${id}-never)`}
          />
          <text class="never" x={(x.apply(2) + width) / 2} y={height / 2}>
            {words.neverSettles}
          </text>
          <path class="counts" d={counts.value} />
        </g>
        <text class="await" data-shown={!shown.value} x={width / 2} y={height / 2}>
          {words.afterAnswer}
        </text>
        <g class="reader s-gamma">
          <path d={`M${coordinate(at)} ${line}V${height}`} />
          {product > widest ? (
            <path class="beyond" d={`M${width + 4} ${line}l-10-6v12z`} />
          ) : (
            <circle cx={coordinate(at)} cy={line} r="6" />
          )}
          {shown.value && needed.value !== undefined && (
            <circle
              class="count"
              cx={coordinate(at)}
              cy={coordinate(y.apply(needed.value))}
              r="5"
            />
          )}
        </g>
        {shown.value && product < 2 && (
          <text
            class="place"
            x={coordinate(at + (at > 300 ? -11 : 11))}
            y={20}
            text-anchor={at > 300 ? "end" : "start"}
          >
            {neededText}
          </text>
        )}
        <Ticks curvature={lambda} />
        <text class="what" x={x.apply(2) - 10} y={height - 9}>
          {words.steps}
        </text>
      </Frame>
      <DragAlong
        spec={spec}
        value={product}
        step={0.0125}
        name={words.alongStrip}
        valueText={fixed(rate.value.value)}
        onChange={(dragged) => {
          rate.value.value = Number((dragged / lambda).toPrecision(4));
        }}
      />
    </div>
  );
}

/** The counts as a line. A rate that does not settle within the steps counted ends it. */
function countLine(sweep: readonly SweepPoint[], curvature: number): string {
  const settled = sweep.filter(({ reason }) => reason === "converged");
  const places = settled.map(
    ({ learningRate, steps }): Place => [x.apply(learningRate * curvature), y.apply(steps)],
  );
  return polyline(simplify(places, 0.4));
}

function FactorLine({ words, regime }: { words: RegimeStripProps["words"]; regime: Regime }) {
  const place = (name: Regime) => (name === regime ? "regime now" : "regime");
  return (
    <>
      <path class="factorline" d={`M0 ${line}H${width}`} />
      {reaches.map(([name, from, to]) => (
        <>
          {name === regime && (
            <path class="factorline now" d={`M${x.apply(from)} ${line}H${x.apply(to)}`} />
          )}
          <text class={place(name)} x={x.apply((from + to) / 2)} y={line - 13}>
            {words.regimes[name]}
          </text>
        </>
      ))}
      <path
        class="factorline"
        d={[0, 1, 2, widest].map((k) => `M${x.apply(k)} ${line - 5}v10`).join("")}
      />
      <text class={`first ${place("still")}`} x={0} y={line + 21}>
        1
      </text>
      <text class={place("exact")} x={x.apply(1)} y={line + 21}>
        0 · {words.regimes.exact}
      </text>
      <text class={place("edge")} x={x.apply(2)} y={line + 21}>
        −1 · {words.regimes.edge}
      </text>
      <text class="regime last" x={width} y={line + 21}>
        −1.5
      </text>
    </>
  );
}

const Ticks = ({ curvature }: { curvature: number }) => (
  <g class="regimeticks">
    <text x={0} y={height + 19}>
      0
    </text>
    <text x={x.apply(1)} y={height + 19}>
      1/λ = {significant(1 / curvature)}
    </text>
    <text x={x.apply(2)} y={height + 19}>
      2/λ = {significant(2 / curvature)}
    </text>
    <text class="axis s-gamma mi" x={width} y={height + 20}>
      γ
    </text>
  </g>
);
