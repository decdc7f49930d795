import "./batching.css";
import { type ReadonlySignal, useComputed } from "@preact/signals";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { coordinate } from "../../plots/path.ts";
import type { SortedStep } from "./SortedModel.ts";

interface AngleChartProps {
  label: string;
  /** "angle". */
  axis: string;
  steps: ReadonlySignal<readonly SortedStep[]>;
  index: ReadonlySignal<number>;
}

const specOf = (most: number): FrameSpec => ({
  width: 560,
  height: 96,
  margin: { top: 26, right: 8, bottom: 14, left: 38 },
  x: { domain: [0, most], ticks: [] },
  y: { domain: [0, 180], ticks: every(90, 0, 180) },
  edge: "none",
});

/** The angle between the gradient of the batch and that of all points, at every step so far. */
export function AngleChart({ label, axis, steps, index }: AngleChartProps) {
  const spec = useComputed(() => specOf(steps.value.length - 1));
  const dots = useComputed(() => {
    const { x, y } = scalesOf(spec.value);
    return steps.value.map(({ angle }, i) =>
      Number.isNaN(angle) ? "" : `M${coordinate(x.apply(i))} ${coordinate(y.apply(angle))}h0`,
    );
  });
  const { x, y } = scalesOf(spec.value);
  const { width } = spec.value;
  const step = Math.min(index.value, steps.value.length - 1);
  const now = steps.value[step];
  const right = coordinate(y.apply(90));
  return (
    <Frame spec={spec.value} label={label}>
      <rect class="against" width={width} height={right} />
      <path class="base" d={`M0 ${right}H${width}`} />
      <path class="angles s-grad" d={dots.value.slice(0, step + 1).join("")} />
      {!Number.isNaN(now.angle) && (
        <circle
          class="angle now s-grad"
          r="5"
          cx={coordinate(x.apply(step))}
          cy={coordinate(y.apply(now.angle))}
        />
      )}
      <text class="axis unit" x={width} y={-8} text-anchor="end">
        {axis}
      </text>
    </Frame>
  );
}
