import { Chart } from "../../plots/Chart.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { coordinate } from "../../plots/path.ts";
import { fixed } from "../../words/numbers.ts";

interface MemoryChartProps {
  words: {
    chart: string;
    step: string;
    sum: string;
    average: string;
    memory: (steps: string) => string;
  };
  /** The sum of the squared gradients after each step, and their forgetting average. */
  sum: readonly number[];
  average: readonly number[];
  alpha: number;
  /** The step shown. */
  now: number;
  steps: number;
  /** The height of the axis, and what changes when it does. */
  top: number;
  version: { readonly value: number };
}

/** How tall the newest square's weight is drawn. */
const tallest = 34;

/** Both accumulators of one parameter on one axis, and how far back the forgetting one remembers. */
export function MemoryChart(props: MemoryChartProps) {
  const { words, sum, average, alpha, now, steps, top, version } = props;
  const spec: FrameSpec = {
    width: 560,
    height: 150,
    margin: { top: 26, right: 8, bottom: 44, left: 38 },
    x: { domain: [0, steps], ticks: every(15, 0, steps) },
    y: { domain: [0, top], ticks: [0, top / 2, top] },
    edge: "base",
  };
  const { x, y } = scalesOf(spec);
  const { height } = spec;
  const reach = Math.min(now, 1 / (1 - alpha));
  const weights = Array.from({ length: now }, (_, k) => {
    const tall = tallest * alpha ** k;
    return tall < 0.5 ? "" : `M${coordinate(x.apply(now - k))} ${height}v-${coordinate(tall)}`;
  });
  const last = Math.min(now, sum.length - 1);
  return (
    <Chart
      spec={spec}
      label={words.chart}
      cursor={now}
      xName={words.step}
      version={version}
      series={[
        { class: "s-acc faint", values: sum },
        { class: "s-acc", values: average },
      ]}
    >
      <path class="weights" d={weights.join("")} />
      {now > 0 && (
        <path
          class="memory"
          d={`M${coordinate(x.apply(now - reach))} ${height - tallest - 10}v4H${coordinate(x.apply(now))}v-4`}
        />
      )}
      <text class="tag" x={coordinate(x.apply(now) + 6)} y={height - tallest - 8}>
        {words.memory(fixed(1 / (1 - alpha), 0))}
      </text>
      <text
        class="tag s-acc"
        x={coordinate(x.apply(last) + (last > steps / 2 ? -6 : 6))}
        text-anchor={last > steps / 2 ? "end" : "start"}
        y={coordinate(Math.max(10, y.apply(Math.min(top, sum[last])) - 6))}
      >
        {words.sum}
      </text>
    </Chart>
  );
}
