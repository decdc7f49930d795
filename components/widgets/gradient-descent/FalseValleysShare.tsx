import type { NumberParameter } from "../../controls/parameter.ts";
import { DragAlong } from "../../plots/DragAlong.tsx";
import { Frame } from "../../plots/Frame.tsx";
import { type FrameSpec, scalesOf } from "../../plots/frame.ts";
import type { Place } from "../../plots/marks.tsx";
import { coordinate, polyline } from "../../plots/path.ts";
import { fixed } from "../../words/numbers.ts";
import { chartRates, rates } from "./FalseValleysLand.ts";

const width = 560;
const height = 92;

const spec: FrameSpec = {
  width,
  height,
  margin: { top: 26, right: 8, bottom: 28, left: 38 },
  x: {
    domain: [rates.min, rates.max],
    type: "log",
    ticks: [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5],
    format: String,
  },
  y: { domain: [0, 100], ticks: [0, 50, 100] },
  edge: "base",
};
const { x, y } = scalesOf(spec);

interface FalseValleysShareProps {
  words: { share: string; alongShare: string; shareAxis: string; afterAnswer: string };
  rate: NumberParameter;
  /** One for each rate of the chart, as far as they are known. */
  shares: readonly number[];
  /** At the reader's own rate. */
  share: number;
  shown: boolean;
}

/** The share of starts whose walk ends in the lowest valley, over the learning rate. */
export function FalseValleysShare(props: FalseValleysShareProps) {
  const { words, rate, shares, share, shown } = props;
  const at = x.apply(Math.min(rates.max, Math.max(rates.min, rate.value.value)));
  const places = shares.map((s, i): Place => [x.apply(chartRates[i]), y.apply(100 * s)]);
  return (
    <div class="dragged sharechart">
      <Frame spec={spec} label={words.share}>
        <text class="axis" x={-30} y={-14}>
          {words.shareAxis}
        </text>
        <g class="reveal" data-shown={shown}>
          <path class="counts" d={polyline(places)} />
        </g>
        <text class="await" data-shown={!shown} x={width / 2} y={height / 2}>
          {words.afterAnswer}
        </text>
        <g class="reader s-gamma">
          <path d={`M${coordinate(at)} -6V${height}`} />
          {shown && (
            <circle class="count" cx={coordinate(at)} cy={coordinate(y.apply(100 * share))} r="5" />
          )}
        </g>
        <text class="axis s-gamma mi" x={width} y={height + 22} text-anchor="end">
          γ
        </text>
      </Frame>
      <DragAlong
        spec={spec}
        value={rate.value.value}
        step={0.02}
        name={words.alongShare}
        valueText={fixed(rate.value.value)}
        onChange={(dragged) => (rate.value.value = Number(dragged.toPrecision(2)))}
      />
    </div>
  );
}
