import "../../plots/classInks.css";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import type { Place } from "../../plots/marks.tsx";
import { coordinate, polyline } from "../../plots/path.ts";
import { mostSteps, recordEvery } from "./AutoencoderModel.ts";

export const spec = { width: 360, height: 300, margin: { top: 4, right: 4, bottom: 4, left: 4 } };

/** The part of the plane of codes that the map shows. */
export interface Range {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** What holds all codes, with some room around them. */
export function rangeOf(codes: Float64Array): Range {
  const along = (d: number): [number, number] => {
    const values = codes.filter((_, i) => i % 2 === d);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = 0.08 * (high - low) || 1;
    return [low - room, high + room];
  };
  return { x: along(0), y: along(1) };
}

export const placeOf = (range: Range, [a, b]: ArrayLike<number> & Iterable<number>): Place => [
  ((a - range.x[0]) / (range.x[1] - range.x[0])) * spec.width,
  ((range.y[1] - b) / (range.y[1] - range.y[0])) * spec.height,
];

export const codeAt = (range: Range, [left, top]: Place): [number, number] => [
  range.x[0] + (left / spec.width) * (range.x[1] - range.x[0]),
  range.y[1] - (top / spec.height) * (range.y[1] - range.y[0]),
];

interface CodeMapProps {
  label: string;
  codes: Float64Array;
  range: Range;
  /** Undefined leaves the dots grey. */
  labels: Uint8Array | undefined;
  walker: Place;
}

/** The codes of unseen digits as a map, and the reader on it. */
export function CodeMap({ label, codes, range, labels, walker }: CodeMapProps) {
  const { width, height, margin } = spec;
  const box = [-margin.left, -margin.top, width + 2 * margin.left, height + 2 * margin.top];
  const places = Array.from({ length: codes.length / 2 }, (_, i) =>
    placeOf(range, codes.subarray(2 * i, 2 * i + 2)),
  );
  return (
    <svg class="map codemap" viewBox={box.join(" ")} role="img" aria-label={label}>
      <rect class="neat" width={width} height={height} />
      {labels ? (
        places.map(([px, py], i) => (
          <text key={i} x={Math.round(px)} y={Math.round(py) + 4} data-class={labels[i]}>
            {labels[i]}
          </text>
        ))
      ) : (
        <path
          class="codedot"
          d={places.map(([px, py]) => `M${Math.round(px)} ${Math.round(py)}h0`).join("")}
        />
      )}
      <path
        class="walker"
        d={`M${coordinate(walker[0] - 12)} ${coordinate(walker[1])}h24M${coordinate(walker[0])} ${coordinate(walker[1] - 12)}v24`}
      />
    </svg>
  );
}

const profileSpec: FrameSpec = {
  width: 560,
  height: 80,
  margin: { top: 22, right: 8, bottom: 30, left: 38 },
  x: { domain: [0, mostSteps], ticks: every(1000, 0, mostSteps) },
  y: { domain: [2, 8], ticks: [2, 5, 8], format: String },
  edge: "base",
};
const { x, y } = scalesOf(profileSpec);

/** The loss over the steps. */
export function LossLine({ label, losses }: { label: string; losses: readonly number[] }) {
  const line = losses.map(
    (loss, i): Place => [x.apply(i * recordEvery), y.apply(Math.max(2, Math.min(8.5, loss)))],
  );
  return (
    <Frame spec={profileSpec} label={label} class="map aeprofile">
      <path d={polyline(line)} />
      <text class="axis s-loss mi" x={-10} y={-9} text-anchor="end">
        L
      </text>
    </Frame>
  );
}
