import { type ReadonlySignal, useComputed } from "@preact/signals";
import type { Descent, Step } from "#lib/index.ts";
import { DropArea } from "../../plots/DropArea.tsx";
import { Frame } from "../../plots/Frame.tsx";
import { scalesOf } from "../../plots/frame.ts";
import {
  Arrow,
  Here,
  Label,
  Next,
  PathAhead,
  PinnedPath,
  type Place,
  Start,
  WalkedPath,
} from "../../plots/marks.tsx";
import { mapSpec } from "./BallLand.ts";

const arrowScale = 0.5;
const nudge = 0.05;
const far = 0.5;

interface BallMapProps {
  id: string;
  words: { map: string; drop: string };
  run: ReadonlySignal<Descent>;
  index: ReadonlySignal<number>;
  pinned: ReadonlySignal<readonly Step[] | undefined>;
  showAhead: ReadonlySignal<boolean>;
  /** The reader drops the ball at [a, b]. */
  onDrop: (a: number, b: number) => void;
}

/** The land from above with the walk on it: the ball is dropped by pointer or moved by arrow keys. */
export function BallMap({ id, words, run, index, pinned, showAhead, onDrop }: BallMapProps) {
  const spec = mapSpec(id);
  const { width, height } = spec;
  const { x, y } = scalesOf(spec);
  const place = ({ params }: Step): Place => [x.apply(params[0]), y.apply(params[1])];
  const places = useComputed(() => run.value.steps.map(place));
  const { steps } = run.value;
  const i = Math.min(index.value, steps.length - 1);
  const [da, db] = steps[i].grads;
  const here = places.value[i];
  const unit = x.apply(1) - x.apply(0);
  const start = steps[0].params;
  return (
    <div class="dropped">
      <Frame spec={spec} label={words.map}>
        <defs>
          <clipPath id={`${id}-sheet`}>
            <rect width={width} height={height} />
          </clipPath>
        </defs>
        <g clip-path={`url(#${id}-sheet)`}>
          {pinned.value && <PinnedPath places={pinned.value.map(place)} />}
          {showAhead.value && <PathAhead places={places.value.slice(i)} />}
          <WalkedPath places={places.value.slice(0, i + 1)} />
          <Arrow from={here} vector={[da * unit * arrowScale, -db * unit * arrowScale]} />
          {showAhead.value && places.value[i + 1] && <Next place={places.value[i + 1]} />}
          <Start place={places.value[0]} />
          <Here place={here} />
          <Label
            place={[here[0] + (da > 0 ? -11 : 11), here[1] + 19]}
            anchor={da > 0 ? "end" : "start"}
            class="s-theta"
          >
            Θ
            <tspan class="sub" dy="4">
              {i}
            </tspan>
          </Label>
        </g>
        <text class="axis s-theta mi" x={width} y={height + 20} text-anchor="end">
          a
        </text>
        <text class="axis s-theta mi" x={-12} y={10} text-anchor="end">
          b
        </text>
      </Frame>
      <DropArea
        spec={spec}
        at={places.value[0]}
        label={words.drop}
        onDrop={([left, top]) => onDrop(x.invert(left), y.invert(top))}
        onNudge={([right, up], isFar) => {
          const size = isFar ? far : nudge;
          onDrop(start[0] + right * size, start[1] + up * size);
        }}
      />
    </div>
  );
}
