import { Label, type Place } from "#components/plots/marks.tsx";
import { coordinate, polyline } from "#components/plots/path.ts";
import { fixed } from "#components/words/numbers.ts";
import type { HeroRun } from "./heroLand.ts";

type Anchor = "start" | "middle" | "end";

/** Where a run's two labels stand, away from its first and its last place. */
export interface RunLabels {
  readonly start: readonly [number, number, Anchor];
  readonly end: readonly [number, number, Anchor];
}

interface HeroRouteProps {
  run: HeroRun;
  place: (params: ArrayLike<number>) => Place;
  labels: RunLabels;
  words: { lowest: string; false: string };
  tintAt: (place: Place) => number;
}

/** A run on the cover: its path with a disc a step, the loss where it began and the loss where it came to rest. */
export function HeroRoute({ run, place, labels, words, tintAt }: HeroRouteProps) {
  const places = run.steps.map(({ params }) => place(params));
  const [first, last] = [places[0], places[places.length - 1]];
  const [startAt, endAt] = [beside(first, labels.start), beside(last, labels.end)];
  const d = polyline(places);
  return (
    <g>
      <path class="casing" d={d} />
      <path class="route" d={d} />
      {places.slice(1, -1).map(([x, y]) => (
        <circle class="stepdot" cx={coordinate(x)} cy={coordinate(y)} r="2.4" />
      ))}
      <path
        class="startmark"
        d="M0-6l5.4 9.5H-5.4z"
        transform={`translate(${first.map(coordinate).join(" ")})`}
      />
      <circle class="here" cx={coordinate(last[0])} cy={coordinate(last[1])} r="5" />
      <Label place={startAt} anchor={labels.start[2]} class={`k${tintAt(startAt)}`}>
        {run.name} <tspan class="spot">{fixed(run.steps[0].loss, 2)}</tspan>
      </Label>
      <Label place={endAt} anchor={labels.end[2]} class={`k${tintAt(endAt)}`}>
        <tspan class="valley">{run.lowest ? words.lowest : words.false}</tspan>{" "}
        <tspan class="spot">{fixed(run.steps[run.steps.length - 1].loss, 2)}</tspan>
      </Label>
    </g>
  );
}

const beside = ([x, y]: Place, [dx, dy]: RunLabels["start"]): Place => [x + dx, y + dy];
