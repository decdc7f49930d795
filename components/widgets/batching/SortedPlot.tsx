import "../../plots/dots.css";
import "./batching.css";
import { type ReadonlySignal, useComputed } from "@preact/signals";
import { dotsPath } from "../../plots/dots.ts";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { polyline } from "../../plots/path.ts";
import { borderAcross, borderAt, type Flock, firstCount, type SortedStep } from "./SortedModel.ts";

const domain = [
  [170, 214],
  [2.6, 5],
] as const;
const spec: FrameSpec = {
  width: 560,
  height: 330,
  margin: { top: 24, right: 8, bottom: 46, left: 38 },
  x: { domain: domain[0], ticks: every(10, 170, 210) },
  y: { domain: domain[1], ticks: every(0.5, 3, 4.5) },
  edge: "base",
};
const { x, y } = scalesOf(spec);
const shapeOf = { first: 0, second: 1 } as const;

interface SortedPlotProps {
  id: string;
  words: { plot: string; flipper: string; mass: string };
  flock: ReadonlySignal<Flock>;
  steps: ReadonlySignal<readonly SortedStep[]>;
  index: ReadonlySignal<number>;
  /** How many steps an epoch has: so many old borders are shown. */
  perEpoch: ReadonlySignal<number>;
}

/** The birds of two species with the border between the two answers; the next batch is underlaid. */
export function SortedPlot({ id, words, flock, steps, index, perEpoch }: SortedPlotProps) {
  const places = useComputed(() =>
    flock.value.birds.map(
      ({ flipperLength, bodyMass }) =>
        [Math.round(x.apply(flipperLength)), Math.round(y.apply(bodyMass / 1000))] as const,
    ),
  );
  const birds = useComputed(() => [
    dotsPath(shapeOf.first, places.value.slice(0, firstCount)),
    dotsPath(shapeOf.second, places.value.slice(firstCount)),
  ]);
  const borders = useComputed(() => steps.value.map(({ params }) => border(params)));
  const step = Math.min(index.value, steps.value.length - 1);
  const now = borders.value[step];
  const batch = [...steps.value[step].batch].map((i) => places.value[i]);
  return (
    <Frame spec={spec} label={words.plot}>
      <clipPath id={`${id}-plot`}>
        <rect width={spec.width} height={spec.height} />
      </clipPath>
      <g clip-path={`url(#${id}-plot)`}>
        <path class="batchlight" d={dotsPath(0, batch)} />
        <path class="dots class-0" d={birds.value[0]} />
        <path class="dots class-1" transform="translate(0 -3.5)" d={birds.value[1]} />
        <path
          class="oldborder"
          d={borders.value.slice(Math.max(0, step - perEpoch.value), step).join("")}
        />
        <path class="casing" d={now} />
        <path class="boundary s-theta" d={now} />
      </g>
      <text class="axis unit" x={spec.width} y={spec.height + 42} text-anchor="end">
        {words.flipper}
      </text>
      <text class="axis unit" x={-28} y={-8}>
        {words.mass}
      </text>
    </Frame>
  );
}

/** The line across the sheet, by its steeper axis so that it never runs away. */
function border(params: Float64Array): string {
  const [w1, w2] = params;
  const [[left, right], [low, high]] = domain;
  const far = (value: number) => Math.max(-1e4, Math.min(1e4, value));
  const ends =
    Math.abs(w2) > Math.abs(w1)
      ? [left, right].map((f) => [x.apply(f), far(y.apply(borderAt(params, f)))] as const)
      : [low, high].map((m) => [far(x.apply(borderAcross(params, m))), y.apply(m)] as const);
  return polyline(ends);
}
