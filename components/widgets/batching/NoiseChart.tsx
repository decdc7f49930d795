import "./batching.css";
import { Frame } from "../../plots/Frame.tsx";
import { type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { coordinate, polyline } from "../../plots/path.ts";
import { powerOfTen } from "../../words/numbers.ts";
import { count, type NoiseView } from "./NoiseModel.ts";

const lowest = 1e-4;
const spec: FrameSpec = {
  width: 560,
  height: 200,
  margin: { top: 24, right: 8, bottom: 44, left: 50 },
  x: { domain: [0.9, 400], type: "log", ticks: [1, 10, 100], format: String },
  y: { domain: [lowest, 3], type: "log", ticks: [1e-3, 1e-2, 1e-1, 1], format: powerOfTen },
  edge: "base",
};
const { x, y } = scalesOf(spec);
const place = (size: number, variance: number) =>
  [x.apply(size), y.apply(Math.max(lowest, variance))] as const;

/** Sizes along the axis, close enough for a smooth curve near the whole. */
const along = [1, 2, 4, 8, 16, 32, 64, 128, 200, 256, 290, 310, 325, 335, 339, 341];

interface NoiseChartProps {
  label: string;
  axes: { size: string; variance: string };
  names: { measured: string; again: string; once: string };
  view: NoiseView;
  batchSize: number;
}

/** The variance of the batch gradient over the batch size: dots are measured, lines are the law. */
export function NoiseChart({ label, axes, names, view, batchSize }: NoiseChartProps) {
  const now = place(batchSize, view.noise.variance);
  return (
    <Frame spec={spec} label={label}>
      <path
        class="law again"
        d={polyline([1, count].map((size) => place(size, view.expected(size, true))))}
      />
      <path
        class="law"
        d={polyline(along.map((size) => place(size, view.expected(size, false))))}
      />
      {view.measured.map(([size, variance]) => (
        <circle
          key={size}
          class="measured"
          r="4"
          cx={coordinate(place(size, variance)[0])}
          cy={coordinate(place(size, variance)[1])}
        />
      ))}
      <path class="drop" d={`M${coordinate(now[0])} ${coordinate(now[1])}V${spec.height}`} />
      <circle class="measured now" r="6" cx={coordinate(now[0])} cy={coordinate(now[1])} />
      <text
        class="lawname"
        x={coordinate(place(10, 1)[0])}
        y={coordinate(y.apply(view.expected(10, true)) - 12)}
      >
        {names.again}
      </text>
      <text class="lawname" x={coordinate(x.apply(200))} y={spec.height - 8} text-anchor="end">
        {names.once}
      </text>
      <text class="axis unit" x={spec.width} y={spec.height + 40} text-anchor="end">
        {axes.size}
      </text>
      <text class="axis unit" x={-34} y={-10}>
        {axes.variance}
      </text>
    </Frame>
  );
}
