import type { ReadonlySignal } from "@preact/signals";
import { useComputed } from "@preact/signals";
import { DropArea } from "../plots/DropArea.tsx";
import { Frame } from "../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../plots/frame.ts";
import {
  Here,
  Label,
  Minimum,
  Next,
  PathAhead,
  PinnedPath,
  type Place,
  Start,
  WalkedPath,
} from "../plots/marks.tsx";
import { withinBox } from "../plots/path.ts";
import { BowlLand } from "./BowlLand.tsx";
import { floor } from "./bowl.ts";
import { StateMarks } from "./StateMarks.tsx";
import type { WalkState } from "./useWalk.ts";

const domain = [
  [-3.2, 3.2],
  [-1.9, 1.9],
] as const;
const width = 560;
const spec: FrameSpec = {
  width,
  height: 332.5,
  margin: { top: 8, right: 8, bottom: 26, left: 38 },
  x: { domain: domain[0], ticks: every(1, -3, 2) },
  y: { domain: domain[1], ticks: every(1, ...domain[1]) },
  edge: "ladder",
};
const { height } = spec;
const { x, y } = scalesOf(spec);
/** Drawing units of one unit of w, on both axes. */
export const unit = x.apply(1) - x.apply(0);

const nudge = 0.1;
const farNudge = 1;

// Beyond this a drawing's coordinates lose their digits; the map ends long before.
const far = (position: number) => Math.max(-1e5, Math.min(1e5, position));
export const placeOf = (params: ArrayLike<number>): Place => [
  far(x.apply(params[0])),
  far(y.apply(params[1])),
];
const placesOf = (steps: readonly { params: Float64Array }[]) =>
  steps.map(({ params }) => placeOf(params));

const minimum = placeOf(floor);

interface WalkMapProps {
  id: string;
  words: { map: string; drop: string; start: string; minimum: string };
  walk: WalkState;
  showAhead: ReadonlySignal<boolean>;
}

/** The valley with a walk on it, and the optimizer's state where it acts. The reader may set the start. */
export function WalkMap({ id, words, walk, showAhead }: WalkMapProps) {
  const [startX, startY] = walk.start;
  const drop = (a: number, b: number) => {
    startX.value.value = Number(a.toFixed(2));
    startY.value.value = Number(b.toFixed(2));
  };
  return (
    <div class="dropped">
      <Frame spec={spec} label={words.map} class="map walkmap">
        <defs>
          <clipPath id={`${id}-sheet`}>
            <rect width={width} height={height} />
          </clipPath>
        </defs>
        <g clip-path={`url(#${id}-sheet)`}>
          <Land walk={walk} />
          <Live words={words} walk={walk} showAhead={showAhead} />
        </g>
        <AxisName place={[width, height + 20]} index={1} />
        <AxisName place={[-10, 12]} index={2} />
      </Frame>
      <DropArea
        spec={spec}
        at={placeOf([startX.value.value, startY.value.value])}
        label={words.drop}
        onDrop={([left, top]) => drop(x.invert(left), y.invert(top))}
        onNudge={([right, up], isFar) => {
          const size = isFar ? farNudge : nudge;
          drop(startX.value.value + right * size, startY.value.value + up * size);
        }}
      />
    </div>
  );
}

/** What stands while a run is played: the ground, and the run that is drawn behind. */
function Land({ walk: { condition, direction, behind } }: { walk: WalkState }) {
  return (
    <>
      <BowlLand
        condition={condition.value.value}
        direction={direction.value.value}
        unit={unit}
        center={minimum}
        width={width}
        height={height}
      />
      {behind.value && <PinnedPath places={placesOf(behind.value.steps)} />}
      <Minimum place={minimum} />
    </>
  );
}

/** The walk up to this step, and the state. */
function Live({ words, walk, showAhead }: Omit<WalkMapProps, "id">) {
  const { run, moment } = walk;
  const places = useComputed(() => placesOf(run.value.steps));
  const i = moment.value.now.step;
  const all = places.value;
  const lost = run.value.outcome.reason === "diverged" && i === all.length - 1;
  const here = withinBox(all[Math.max(0, i - 1)], all[i], width, height);
  return (
    <>
      {showAhead.value && <PathAhead places={all.slice(i)} />}
      <WalkedPath places={all.slice(0, i + 1)} discs={all.length <= 61} radius={2.6} />
      <StateMarks moment={moment.value} here={here} unit={unit} />
      {showAhead.value && all[i + 1] && <Next place={all[i + 1]} />}
      <Start place={all[0]} />
      <Label place={[all[0][0] + 12, all[0][1] - 8]}>{words.start}</Label>
      <Here place={here} lost={lost} />
      <Label place={[here[0] + 10, here[1] + 20]} class="s-theta">
        Θ
        <tspan class="sub" dy="4">
          {i}
        </tspan>
      </Label>
    </>
  );
}

const AxisName = ({ place: [left, top], index }: { place: Place; index: number }) => (
  <text class="axis s-theta mi" x={left} y={top} text-anchor="end">
    w
    <tspan class="sub" dy="4">
      {index}
    </tspan>
  </text>
);
