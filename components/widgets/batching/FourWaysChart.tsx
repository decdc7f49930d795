import "./fourWays.css";
import type { ReadonlySignal } from "@preact/signals";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { coordinate, polyline } from "../../plots/path.ts";
import { type Band, batchSize, closeEpochs, epochs, perEpoch, ways } from "./FourWaysModel.ts";

const size = { width: 560, height: 300 };
const margin = { top: 24, right: 8, bottom: 76, left: 38 };
const y = { domain: [0.05, 1], type: "log", ticks: [0.1, 0.3, 1], format: String } as const;
const plain = { type: "linear", ticks: every(0.2, 0, 1), domain: [0, 1.2] } as const;
const far: FrameSpec = {
  ...size,
  margin,
  x: { domain: [0, epochs], ticks: every(10, 0, epochs - 10) },
  y,
  edge: "base",
};
const close: FrameSpec = {
  ...size,
  margin,
  x: { domain: [0, closeEpochs], ticks: every(1, 0, closeEpochs - 1) },
  y: plain,
  edge: "base",
};

interface FourWaysChartProps {
  id: string;
  label: string;
  axes: { epochs: string; iterations: string; evaluations: string; loss: string };
  /** Index of the way that stands out. */
  chosen: number;
  /** False keeps the curves back, until a question is answered. */
  shown: boolean;
  /** Either the bands over many starts, or one start step by step. */
  bands?: readonly Band[];
  lines?: readonly (readonly number[])[];
  /** Changes when it is the other one: the axes are then drawn again. */
  version: ReadonlySignal<number>;
}

/** The loss of all points under four orders of the same data; under the axis, one length in three units. */
export function FourWaysChart({
  id,
  label,
  axes,
  chosen,
  shown,
  bands,
  lines,
  version,
}: FourWaysChartProps) {
  const spec = lines ? close : far;
  const { x, y } = scalesOf(spec);
  const [low, high] = spec.y.domain;
  const place = (at: number, loss: number) =>
    [x.apply(at), y.apply(Math.max(low, Math.min(high * 1.2, loss)))] as const;
  const curve = (w: number): string =>
    lines
      ? polyline(lines[w].map((loss, k) => place(k / perEpoch, loss)))
      : polyline((bands?.[w].middle ?? []).map((loss, e) => place(e, loss)));
  const band = bands?.[chosen];
  // The chosen one is drawn last, over the others.
  const order = [...ways.keys()].sort((a, b) => Number(a === chosen) - Number(b === chosen));
  return (
    <Frame spec={spec} label={label} version={version}>
      <clipPath id={`${id}-sheet`}>
        <rect width={spec.width} height={spec.height} />
      </clipPath>
      <g clip-path={`url(#${id}-sheet)`} class="reveal" data-shown={shown}>
        {lines &&
          every(1, 1, closeEpochs - 1).map((epoch) => (
            <path
              key={epoch}
              class="epochline"
              d={`M${coordinate(x.apply(epoch))} 0V${spec.height}`}
            />
          ))}
        {band && band.low.length > 1 && (
          <path
            class="band"
            d={`${polyline([
              ...band.low.map((loss, e) => place(e, loss)),
              ...band.high.map((loss, e) => place(e, loss)).reverse(),
            ])}z`}
          />
        )}
        {order.map((w) => (
          <path key={w} class={`way way-${w}${w === chosen ? " chosen" : ""}`} d={curve(w)} />
        ))}
      </g>
      <text class="axis unit" x={-34} y={-10}>
        {axes.loss}
      </text>
      {[1, perEpoch, perEpoch * batchSize].map((factor, row) => (
        <Units
          key={factor}
          row={row}
          name={[axes.epochs, axes.iterations, axes.evaluations][row]}
          ticks={row === 0 ? [] : spec.x.ticks.map((tick) => [x.apply(tick), tick * factor])}
          spec={spec}
        />
      ))}
    </Frame>
  );
}

interface UnitsProps {
  row: number;
  name: string;
  /** Where numbers stand, and which. */
  ticks: readonly (readonly number[])[];
  spec: FrameSpec;
}

/** The axis in one more unit: its numbers under those above, its name at the end. */
function Units({ row, name, ticks, spec }: UnitsProps) {
  const top = spec.height + 19 + 20 * row;
  return (
    <g class="units">
      {ticks.map(([at, value]) => (
        <text key={value} x={coordinate(at)} y={top} text-anchor="middle">
          {value}
        </text>
      ))}
      <text class="unitname" x={spec.width} y={top} text-anchor="end">
        {name}
      </text>
    </g>
  );
}
