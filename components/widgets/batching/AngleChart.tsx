import "./batching.css";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { coordinate } from "../../plots/path.ts";
import type { SortedStep } from "./SortedModel.ts";

interface AngleChartProps {
  label: string;
  /** "angle". */
  axis: string;
  steps: readonly SortedStep[];
  index: number;
  /** How many steps the axis holds. */
  most: number;
}

const height = 96;

/** The angle between the gradient of the batch and that of all points, at every step so far. */
export function AngleChart({ label, axis, steps, index, most }: AngleChartProps) {
  const spec: FrameSpec = {
    width: 560,
    height,
    margin: { top: 26, right: 8, bottom: 14, left: 38 },
    x: { domain: [0, most], ticks: [] },
    y: { domain: [0, 180], ticks: every(90, 0, 180) },
    edge: "none",
  };
  const { x, y } = scalesOf(spec);
  const right = coordinate(y.apply(90));
  return (
    <Frame spec={spec} label={label}>
      <rect class="against" width={spec.width} height={right} />
      <path class="base" d={`M0 ${right}H${spec.width}`} />
      {steps
        .slice(0, index + 1)
        .map(({ angle }, i) =>
          Number.isNaN(angle) ? null : (
            <circle
              key={i}
              class={`angle s-grad${i === index ? " now" : ""}`}
              r={i === index ? 5 : 2.5}
              cx={coordinate(x.apply(i))}
              cy={coordinate(y.apply(angle))}
            />
          ),
        )}
      <text class="axis unit" x={spec.width} y={-8} text-anchor="end">
        {axis}
      </text>
    </Frame>
  );
}
