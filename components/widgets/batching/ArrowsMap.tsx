import "./batching.css";
import type { ReadonlySignal, Signal } from "@preact/signals";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, heightForEqualScales, scalesOf } from "../../plots/frame.ts";
import { land } from "../../plots/land.ts";
import {
  Arrow,
  Here,
  Label,
  Minimum,
  PathAhead,
  PinnedPath,
  type Place,
  Start,
  WalkedPath,
} from "../../plots/marks.tsx";
import { coordinate, polyline } from "../../plots/path.ts";
import type { Walk } from "./ArrowsAccount.tsx";
import { birdGradient, dozen, dozenLine } from "./dozen.ts";

/** Heights where the tint changes. */
export const tintLevels = [0.15, 0.25, 0.4, 0.6, 0.9, 1.3, 1.8, 2.4] as const;

const domain = [
  [-0.75, 1.55],
  [3.45, 5.25],
] as const;
const width = 560;
const height = heightForEqualScales(width, ...domain);
const at = new Float64Array(2);
const loss = (w: number, b: number) => {
  at[0] = w;
  at[1] = b;
  return dozenLine.loss(at);
};
const specOf = (id: string): FrameSpec => ({
  width,
  height,
  margin: { top: 8, right: 8, bottom: 26, left: 38 },
  x: { domain: domain[0], ticks: every(0.5, -0.5, 1) },
  y: { domain: domain[1], ticks: every(0.5, ...domain[1]) },
  edge: "ladder",
  marks: (plot) => [
    land(plot, loss, domain, {
      id,
      thresholds: every(0.2, 0.2, 2),
      cell: 12,
      tolerance: 0.5,
      grain: 1,
      tintOf: (heightOf) => tintLevels.filter((level) => heightOf >= level).length,
      index: 5,
    }),
  ],
});

interface ArrowsMapProps {
  id: string;
  words: { map: string; start: string; minimum: string };
  run: ReadonlySignal<Walk>;
  index: ReadonlySignal<number>;
  /** The walk that asks all of them. */
  full: ReadonlySignal<Walk>;
  learningRate: ReadonlySignal<number>;
  showAhead: ReadonlySignal<boolean>;
  /** The bird that is looked at. */
  bird: ReadonlySignal<number | undefined>;
  /** The bird that is pointed at. */
  pointed: Signal<number | undefined>;
}

/** The land of the twelve birds' loss. From Θ, each bird alone would step along its thin arrow. */
export function ArrowsMap(props: ArrowsMapProps) {
  const { id, words, run, full, learningRate, showAhead, bird, pointed } = props;
  const { steps } = run.value;
  const index = Math.min(props.index.value, steps.length - 1);
  const spec = specOf(id);
  const { x, y } = scalesOf(spec);
  const far = (position: number) => Math.max(-1e4, Math.min(1e4, position));
  const place = (params: ArrayLike<number>): Place => [
    far(x.apply(params[0])),
    far(y.apply(params[1])),
  ];
  const unit = x.apply(1) - x.apply(0);
  const stepOf = ([dw, db]: ArrayLike<number> & Iterable<number>): Place => [
    far(-learningRate.value * dw * unit),
    far(learningRate.value * db * unit),
  ];
  const now = steps[index];
  const here = place(now.params);
  const places = steps.map((step) => place(step.params));
  const mean = new Float64Array(2);
  dozenLine.gradient(now.params, mean);
  const [fx, fy] = stepOf(mean);
  const tips = dozen.map((_, i): Place => {
    const [dx, dy] = stepOf(birdGradient(now.params, i));
    return [here[0] + dx, here[1] + dy];
  });
  return (
    <Frame spec={spec} label={words.map} class="map still">
      <defs>
        <clipPath id={`${id}-sheet`}>
          <rect width={width} height={coordinate(height)} />
        </clipPath>
      </defs>
      <g clip-path={`url(#${id}-sheet)`}>
        <PinnedPath
          places={full.value.steps.slice(0, index + 1).map((step) => place(step.params))}
        />
        {showAhead.value && <PathAhead places={places.slice(index)} />}
        <WalkedPath places={places.slice(0, index + 1)} discs={false} />
        <Minimum place={place(dozenLine.minimum)} />
        <path class="pull s-grad" d={tips.map((tip) => polyline([here, tip])).join("")} />
        <path class="pulltips s-grad" d={tips.map((tip) => `${polyline([tip])}h0`).join("")} />
        {tips.map((tip, i) => (
          <path
            key={i}
            class={`one s-grad${i === bird.value ? " lit" : ""}`}
            d={polyline([here, tip])}
            onPointerEnter={() => {
              pointed.value = i;
            }}
            onPointerLeave={() => {
              pointed.value = undefined;
            }}
          />
        ))}
        <path class="casing thin" d={polyline([here, [here[0] + fx, here[1] + fy]])} />
        <path class="fullstep s-grad" d={polyline([here, [here[0] + fx, here[1] + fy]])} />
        <Arrow from={here} vector={stepOf(now.grads)} />
        <Start place={places[0]} />
        <Label place={[places[0][0] + 12, places[0][1] + 5]}>{words.start}</Label>
        <Here place={here} />
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
