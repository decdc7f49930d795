import { type ReadonlySignal, useComputed } from "@preact/signals";
import type { Descent, Step } from "#lib/index.ts";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, heightForEqualScales, scalesOf } from "../../plots/frame.ts";
import { land } from "../../plots/land.ts";
import {
  Arrow,
  Here,
  Label,
  Minimum,
  Next,
  PathAhead,
  PinnedPath,
  type Place,
  Start,
  WalkedPath,
} from "../../plots/marks.tsx";
import { withinBox } from "../../plots/path.ts";
import { penguinLine } from "./penguinLine.ts";

/** Heights where the tint changes: closer together low down, where the walk ends. */
export const tintLevels = [0.25, 0.5, 1, 1.5, 2.25, 3.25, 4.5, 6] as const;

const domain = [
  [-1.95, 2.4],
  [2.2, 5.9],
] as const;
const width = 560;
const arrowScale = 0.25;

const at = new Float64Array(2);
const loss = (w: number, b: number) => {
  at[0] = w;
  at[1] = b;
  return penguinLine.loss(at);
};

// Beyond this a drawing's coordinates lose their digits; the map ends long before.
const far = (position: number) => Math.max(-1e5, Math.min(1e5, position));

interface StrideMapProps {
  id: string;
  words: { map: string; start: string; minimum: string };
  run: ReadonlySignal<Descent>;
  index: ReadonlySignal<number>;
  pinned: ReadonlySignal<readonly Step[] | undefined>;
  showAhead: ReadonlySignal<boolean>;
}

/** The land of the line fit with a walk on it. Both axes share a scale, so the gradient stands square on the contours. */
export function StrideMap({ id, words, run, index, pinned, showAhead }: StrideMapProps) {
  const height = heightForEqualScales(width, ...domain);
  const spec: FrameSpec = {
    width,
    height,
    margin: { top: 8, right: 8, bottom: 26, left: 38 },
    x: { domain: domain[0], ticks: every(0.5, ...domain[0]) },
    y: { domain: domain[1], ticks: every(0.5, ...domain[1]) },
    edge: "ladder",
    marks: (plot) => [
      land(plot, loss, domain, {
        id,
        // Above 6 the walls are left blank: nobody walks there, and their contours weigh the most.
        thresholds: every(0.25, 0.25, 6),
        cell: 10,
        tolerance: 0.5,
        grain: 1,
        tintOf: (heightOf) => tintLevels.filter((level) => heightOf >= level).length,
        index: 4,
      }),
    ],
  };
  const { x, y } = scalesOf(spec);
  const place = (params: ArrayLike<number>): Place => [
    far(x.apply(params[0])),
    far(y.apply(params[1])),
  ];
  const places = useComputed(() => run.value.steps.map((step) => place(step.params)));
  const { steps, outcome } = run.value;
  const i = Math.min(index.value, steps.length - 1);
  const now = steps[i];
  const here = withinBox(places.value[Math.max(0, i - 1)], places.value[i], width, height);
  const unit = x.apply(1) - x.apply(0);
  const vector: Place = [now.grads[0] * unit * arrowScale, -now.grads[1] * unit * arrowScale];
  const lost = outcome.reason === "diverged" && i === steps.length - 1;
  const minimum = place(penguinLine.minimum);
  return (
    <Frame spec={spec} label={words.map}>
      <defs>
        <clipPath id={`${id}-sheet`}>
          <rect width={width} height={height} />
        </clipPath>
      </defs>
      <g clip-path={`url(#${id}-sheet)`}>
        {pinned.value && <PinnedPath places={pinned.value.map((step) => place(step.params))} />}
        {showAhead.value && <PathAhead places={places.value.slice(i)} />}
        <WalkedPath places={places.value.slice(0, i + 1)} />
        <Arrow from={here} vector={vector} />
        {showAhead.value && places.value[i + 1] && <Next place={places.value[i + 1]} />}
        <Start place={places.value[0]} />
        <Minimum place={minimum} />
        <Label place={[minimum[0] - 11, minimum[1] + 15]} anchor="end" class="valley">
          {words.minimum}
        </Label>
        <Label place={[places.value[0][0] + 13, places.value[0][1] + 5]}>{words.start}</Label>
        <Here place={here} lost={lost} />
        <Label place={[here[0] + 11, here[1] + 19]} class="s-theta">
          Θ
          <tspan class="sub" dy="4">
            {i}
          </tspan>
        </Label>
      </g>
      <text class="axis s-theta mi" x={width} y={height + 20} text-anchor="end">
        w
      </text>
      <text class="axis s-theta mi" x={-12} y={10} text-anchor="end">
        b
      </text>
    </Frame>
  );
}
