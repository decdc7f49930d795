import "../../plots/classInks.css";
import type { ReadonlySignal } from "@preact/signals";
import type { Inputs, KMeansStep } from "#lib/index.ts";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import type { Place } from "../../plots/marks.tsx";
import { coordinate, polyline } from "../../plots/path.ts";
import { Scrubber } from "../../plots/Scrubber.tsx";
import type { Playback } from "../../run/usePlayback.ts";
import type { Language } from "../../words/language.ts";
import { fixed } from "../../words/numbers.ts";
import type { words } from "./KMeans.strings.ts";
import { domain, type KMeansRun } from "./KMeansModel.ts";

type T = (typeof words)["en"];

const sheet: FrameSpec = {
  width: 580,
  height: 406,
  margin: { top: 6, right: 6, bottom: 6, left: 6 },
  x: { domain: domain[0], ticks: [] },
  y: { domain: domain[1], ticks: [] },
  edge: "none",
};
export const spec = sheet;
const { x, y } = scalesOf(sheet);
export const placeOf = (places: Float64Array, i: number): Place => [
  x.apply(places[2 * i]),
  y.apply(places[2 * i + 1]),
];
export const onSheet = ([left, top]: Place): [number, number] => [x.invert(left), y.invert(top)];

interface ClusterMapProps {
  label: string;
  points: Inputs;
  now: KMeansStep | undefined;
  /** The centres at each half-step so far. */
  walked: readonly Float64Array[];
  cursor: Place | undefined;
}

/** The points, their centres, and the lines that the objective is made of. */
export function ClusterMap({ label, points, now, walked, cursor }: ClusterMapProps) {
  const { width, height, margin } = sheet;
  const box = [-margin.left, -margin.top, width + 2 * margin.left, height + 2 * margin.top];
  const k = (now?.centres.length ?? 0) / 2;
  const dots: string[] = new Array(k + 1).fill("");
  const lines: string[] = new Array(k).fill("");
  for (let i = 0; i < points.count; i++) {
    const c = now?.clusters[i] ?? -1;
    const [px, py] = placeOf(points.inputs, i).map(Math.round);
    dots[c < 0 ? k : c] += `M${px} ${py}h0`;
    if (now && c >= 0) {
      const [cx, cy] = placeOf(now.centres, c).map(Math.round);
      lines[c] += `M${px} ${py}L${cx} ${cy}`;
    }
  }
  return (
    <svg class="map clusters" viewBox={box.join(" ")} role="img" aria-label={label}>
      <rect class="neat" width={width} height={height} />
      {lines.map((d, c) => (
        <path key={c} class="tie" d={d} data-class={c} />
      ))}
      <path class="pt free" d={dots[k]} />
      {dots.slice(0, k).map((d, c) => (
        <path key={c} class="pt" d={d} data-class={c} />
      ))}
      {now &&
        dots.slice(0, k).map((_, c) => {
          const way = walked.map((centres) => placeOf(centres, c));
          const [cx, cy] = placeOf(now.centres, c);
          return (
            <g key={c} data-class={c}>
              <path class="casing thin" d={polyline(way)} />
              <path class="walk" d={polyline(way)} />
              <path
                class="centre glide"
                d="M0-9L9 0 0 9-9 0z"
                style={{ transform: `translate(${coordinate(cx)}px, ${coordinate(cy)}px)` }}
              />
            </g>
          );
        })}
      {cursor && (
        <path
          class="crosshair"
          d={`M${coordinate(cursor[0] - 14)} ${coordinate(cursor[1])}h28M${coordinate(cursor[0])} ${coordinate(cursor[1] - 14)}v28`}
        />
      )}
    </svg>
  );
}

/** Half-steps that the profile's axis holds. */
const axis = 30;
const profileSpec: FrameSpec = {
  width: 560,
  height: 92,
  margin: { top: 26, right: 8, bottom: 42, left: 38 },
  x: { domain: [0, axis], ticks: every(5, 0, axis), padding: 31 },
  y: { domain: [0, 1], ticks: [0, 0.5, 1], format: (share) => fixed(100 * share, 0) },
  edge: "base",
};
const profile = scalesOf(profileSpec);

interface ObjectiveProfileProps {
  lang: Language;
  words: T;
  run: ReadonlySignal<KMeansRun | undefined>;
  spread: number;
  playback: Playback;
}

/** J after each half-step: a full disc where points were assigned, a hollow one where centres moved. */
export function ObjectiveProfile({ lang, words: t, run, spread, playback }: ObjectiveProfileProps) {
  const steps = run.value?.recorded ?? [];
  const at = ({ step, objective = 0 }: KMeansStep): Place => [
    profile.x.apply(Math.min(axis, step)),
    profile.y.apply(Math.min(1, spread > 0 ? objective / spread : 0)),
  ];
  const shown = steps.slice(1, playback.index.value + 1);
  return (
    <div class="profile">
      <Frame spec={profileSpec} label={t.profile} class="map objective">
        <path class="ahead" d={polyline(steps.slice(Math.max(1, playback.index.value)).map(at))} />
        <path class="fall" d={polyline(shown.map(at))} />
        {shown.map((step) => {
          const [cx, cy] = at(step);
          return (
            <circle
              key={step.step}
              class={step.kind}
              r="4"
              cx={coordinate(cx)}
              cy={coordinate(cy)}
            />
          );
        })}
        <text class="axis" x="-36" y="-14">
          {t.share}
        </text>
      </Frame>
      <Scrubber lang={lang} playback={playback} steps={axis} />
    </div>
  );
}
