import type { ReadonlySignal } from "@preact/signals";
import type { OptimizerId } from "../../optimizers/optimizers.ts";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { coordinate, polyline } from "../../plots/path.ts";
import { powerOfTen } from "../../words/numbers.ts";
import { piecesOf } from "./pieces.ts";
import type { WhichResult } from "./WhichModel.ts";

interface WhichChartProps {
  label: string;
  axis: string;
  result: WhichResult | undefined;
  /** The learning rates at the ends. */
  ends: readonly [number, number];
  ids: readonly OptimizerId[];
  /** Changes with the ends. */
  version: ReadonlySignal<number>;
}

const size = { width: 560, height: 250 };

/** The share of right answers for every learning rate, a line for each optimizer. */
export function WhichChart({ label, axis, result, ends, ids, version }: WhichChartProps) {
  const first = Math.ceil(Math.log10(ends[0]));
  const last = Math.floor(Math.log10(ends[1]));
  const spec: FrameSpec = {
    ...size,
    margin: { top: 36, right: 8, bottom: 44, left: 38 },
    x: {
      domain: ends,
      type: "log",
      ticks: every(1, first, last).map((exponent) => 10 ** exponent),
      format: powerOfTen,
    },
    y: { domain: [0, 100], ticks: every(20, 0, 100) },
    edge: "base",
  };
  const { x, y } = scalesOf(spec);
  const place = (share: number, index: number): [number, number] => [
    x.apply(result?.rates[index] ?? ends[0]),
    y.apply(100 * share),
  ];
  return (
    <Frame spec={spec} label={label} class="map chart" version={version}>
      {result &&
        ids.map((id) => {
          const { accuracies, best } = result.entries[id];
          const [left, top] = place(accuracies[best] ?? 0, best).map(coordinate);
          return (
            <g key={id} class={`series o-${id}`}>
              {piecesOf(accuracies, place).map((piece, i) => (
                <path key={i} d={polyline(piece)} />
              ))}
              {accuracies[best] !== null && <circle class="bestrate" cx={left} cy={top} r="4.5" />}
            </g>
          );
        })}
      <text class="axis unit" x={-30} y={-18}>
        {axis}
      </text>
      <text class="axis s-gamma mi" x={size.width} y={size.height + 40} text-anchor="end">
        γ
      </text>
    </Frame>
  );
}
