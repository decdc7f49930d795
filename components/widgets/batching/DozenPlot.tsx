import "../../plots/dots.css";
import "./batching.css";
import { type DotKind, dotsPath } from "../../plots/dots.ts";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { coordinate, polyline } from "../../plots/path.ts";
import { dozen, massAt, speciesNames } from "./dozen.ts";

const [narrow, wide] = [170, 234];

const specOf = (height: number): FrameSpec => ({
  width: 560,
  height,
  margin: { top: 24, right: 8, bottom: 48, left: 38 },
  x: { domain: [narrow, wide], ticks: every(10, 170, 230) },
  y: { domain: [3, 6], ticks: every(1, 3, 5) },
  edge: "base",
});

const reach = 1e4;
const far = (position: number) => Math.max(-reach, Math.min(reach, position));

interface DozenPlotProps {
  id: string;
  words: { plot: string; flipper: string; mass: string; bird: (number: number) => string };
  height?: number;
  /** Θ: the line drawn. */
  params?: ArrayLike<number>;
  /** The birds of the batch: ringed. */
  batch: readonly number[];
  /** The bird whose turn it is: filled, and with its distance from the line. */
  bird?: number;
  /** A bird is pointed at, or no longer. */
  onPoint?: (bird: number | undefined) => void;
}

/** Twelve birds with a line through them; the batch of this moment is ringed, and one bird may be lit. */
export function DozenPlot({
  id,
  words,
  height = 250,
  params,
  batch,
  bird,
  onPoint,
}: DozenPlotProps) {
  const spec = specOf(height);
  const { x, y } = scalesOf(spec);
  const onLine = (flipper: number) =>
    [x.apply(flipper), far(y.apply(massAt(params ?? [0, 0], flipper)))] as const;
  const places = dozen.map(
    ({ flipperLength, bodyMass }) => [x.apply(flipperLength), y.apply(bodyMass / 1000)] as const,
  );
  return (
    <Frame spec={spec} label={words.plot}>
      <clipPath id={`${id}-plot`}>
        <rect width={spec.width} height={spec.height} />
      </clipPath>
      {params && (
        <g clip-path={`url(#${id}-plot)`}>
          {bird !== undefined && (
            <path
              class="residual s-grad"
              d={`${polyline([places[bird]])}V${coordinate(onLine(dozen[bird].flipperLength)[1])}`}
            />
          )}
          <path class="casing" d={polyline([onLine(narrow), onLine(wide)])} />
          <path class="fitted s-theta" d={polyline([onLine(narrow), onLine(wide)])} />
        </g>
      )}
      {places.map(([px, py], i) => (
        <g
          key={i}
          class={`bird${batch.includes(i) ? " asked" : ""}${i === bird ? " lit" : ""}`}
          transform={`translate(${coordinate(px)} ${coordinate(py)})`}
          onPointerEnter={() => onPoint?.(i)}
          onPointerLeave={() => onPoint?.(undefined)}
        >
          <circle class="ring" r="9" />
          <Bird kind={speciesNames.indexOf(dozen[i].species) as DotKind} />
          <circle class="touch" r="15" />
        </g>
      ))}
      <text class="axis unit" x={spec.width} y={spec.height + 44} text-anchor="end">
        {words.flipper}
      </text>
      <text class="axis unit" x={-28} y={-6}>
        {words.mass}
      </text>
    </Frame>
  );
}

const shifts = ["", "translate(0 -3.5)", "translate(-2.5 -2.5)"];

/** The mark of a class at the origin. */
export const Bird = ({ kind }: { kind: DotKind }) => (
  <path class={`dots class-${kind}`} d={dotsPath(kind, [[0, 0]])} transform={shifts[kind]} />
);
