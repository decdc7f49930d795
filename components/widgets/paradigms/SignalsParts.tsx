import { useRef } from "preact/hooks";
import { penguins } from "#lib/index.ts";
import { type DotKind, dotsPath } from "../../plots/dots.ts";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import type { Place } from "../../plots/marks.tsx";
import { coordinate, polyline } from "../../plots/path.ts";
import { Scrubber } from "../../plots/Scrubber.tsx";
import type { Playback } from "../../run/usePlayback.ts";
import type { Language } from "../../words/language.ts";
import { fixed } from "../../words/numbers.ts";
import type { words } from "./Signals.strings.ts";
import {
  type Meeting,
  placeOf,
  regionOf,
  type Signal,
  signals,
  species,
  steps,
} from "./SignalsModel.ts";

type T = (typeof words)["en"];

const spec: FrameSpec = {
  width: 560,
  height: 380,
  margin: { top: 24, right: 8, bottom: 48, left: 46 },
  x: { domain: [30, 62], ticks: every(5, 30, 60) },
  y: { domain: [166, 236], ticks: every(10, 170, 230) },
  edge: "ladder",
};
const { x, y } = scalesOf(spec);
const onSheet = ([bill, flipper]: Place): Place => [x.apply(bill), y.apply(flipper)];
const placed = penguins.map(
  (_, bird) => onSheet(placeOf(bird)).map(Math.round) as unknown as Place,
);
const disc = (birds: readonly number[]) =>
  dotsPath(
    0,
    birds.map((bird) => placed[bird]),
  );
const everyone = disc([...placed.keys()]);

interface WorldProps {
  words: T;
  signal: Signal;
  /** All meetings so far, the start first; the last is shown. */
  met: readonly Meeting[];
}

/** The sheet of penguins with the borders of a learner. */
export function World({ words: t, signal, met }: WorldProps) {
  const now = met[met.length - 1];
  const bird = now.bird;
  return (
    <Frame spec={spec} label={t.map} class="map world">
      <path class="yetto" d={everyone} />
      {t.species.map((name, k) => {
        const region = regionOf(now.division, k, [spec.x.domain, spec.y.domain]).map(onSheet);
        return (
          <g key={name} class={`region-${k}`}>
            <path
              class={signal === "nothing" ? "region" : "region tinted"}
              d={region.length ? `${polyline(region)}z` : ""}
            />
            {signal !== "nothing" && region.length > 0 && (
              <text
                class="place spot"
                x={middle(region)[0]}
                y={middle(region)[1]}
                text-anchor="middle"
              >
                {name}
              </text>
            )}
          </g>
        );
      })}
      <Seen signal={signal} met={met} />
      {signal === "nothing" &&
        now.division.map(([a, b], k) => {
          const [cx, cy] = centreOf(a, b);
          return (
            <path
              key={k}
              class="centre"
              d="M0-8L8 0 0 8-8 0z"
              transform={`translate(${coordinate(cx)} ${coordinate(cy)})`}
            />
          );
        })}
      {bird >= 0 && <circle class="visitor" r="9" cx={placed[bird][0]} cy={placed[bird][1]} />}
      <text class="axis" x={spec.width} y={spec.height + 42} text-anchor="end">
        {t.bill}
      </text>
      <text class="axis" x="-44" y="-8">
        {t.flipper}
      </text>
    </Frame>
  );
}

/** The centre of a group, from the slopes of its division: they are twice its place over the variances. */
function centreOf(a: number, b: number): Place {
  return onSheet([mean(0) + (a * variance(0)) / 2, mean(1) + (b * variance(1)) / 2]);
}
const measures = [0, 1].map((d) => penguins.map((_, bird) => placeOf(bird)[d]));
const mean = (d: number) => measures[d].reduce((sum, v) => sum + v, 0) / measures[d].length;
const variance = (d: number) =>
  measures[d].reduce((sum, v) => sum + (v - mean(d)) ** 2, 0) / measures[d].length;

const middle = (region: readonly Place[]): Place => [
  Math.round(region.reduce((sum, [px]) => sum + px, 0) / region.length),
  Math.round(region.reduce((sum, [, py]) => sum + py, 0) / region.length),
];

/** The birds that have come by, as the learner knows them. */
function Seen({ signal, met }: { signal: Signal; met: readonly Meeting[] }) {
  const visits = met.slice(1);
  if (signal === "nothing")
    return <path class="seen grey" d={disc(visits.map(({ bird }) => bird))} />;
  // With rewards it knows the species of a bird only where it named it rightly the last time.
  const last = new Map(visits.map((visit) => [visit.bird, visit.reward ?? 1]));
  const known = [...last.keys()].filter((bird) => last.get(bird) === 1);
  const wrong = [...last.keys()].filter((bird) => last.get(bird) === 0);
  return (
    <>
      <path
        class="seen wrong"
        d={wrong
          .map((bird) => `M${placed[bird][0] - 4} ${placed[bird][1] - 4}l8 8m0-8l-8 8`)
          .join("")}
      />
      {([0, 1, 2] as DotKind[]).map((k) => (
        <path
          key={k}
          class={`dots class-${k}`}
          transform={["", "translate(0 -3.5)", "translate(-2.5 -2.5)"][k]}
          d={dotsPath(
            k,
            known.filter((bird) => species[bird] === k).map((bird) => placed[bird]),
          )}
        />
      ))}
    </>
  );
}

const profileSpec: FrameSpec = {
  width: 560,
  height: 92,
  margin: { top: 26, right: 8, bottom: 42, left: 38 },
  x: { domain: [0, steps], ticks: every(100, 0, steps), padding: 31 },
  y: { domain: [0, 1], ticks: [0, 0.5, 1], format: (share) => fixed(100 * share, 0) },
  edge: "base",
};
const profile = scalesOf(profileSpec);

interface SharesProps {
  lang: Language;
  words: T;
  signal: Signal;
  runs: Record<Signal, readonly Meeting[]>;
  playback: Playback;
}

/** The share of birds in the right part, step by step, for all three learners. */
export function Shares({ lang, words: t, signal, runs, playback }: SharesProps) {
  const index = playback.index.value;
  const d = useLines(runs);
  const ends = signals.map((name) => runs[name][Math.min(index, runs[name].length - 1)].right);
  return (
    <div class="profile">
      <Frame spec={profileSpec} label={t.profile} class="map shares">
        <clipPath id="signals-walked">
          <rect y="-9" width={coordinate(profile.x.apply(index))} height="120" />
        </clipPath>
        <g clip-path="url(#signals-walked)">
          {signals.map((name) => (
            <path
              key={name}
              class={name === signal ? `share ${name} bold` : `share ${name}`}
              d={d[name]}
            />
          ))}
        </g>
        {signals.map((name, i) => (
          <circle
            key={name}
            class={name === signal ? `share ${name} bold` : `share ${name}`}
            r={name === signal ? 5 : 3.5}
            cx={coordinate(profile.x.apply(index))}
            cy={coordinate(profile.y.apply(ends[i]))}
          />
        ))}
        <text class="axis" x="-36" y="-12">
          {t.profileAxis}
        </text>
      </Frame>
      <Scrubber lang={lang} playback={playback} steps={steps} />
    </div>
  );
}

/** Lines that grow with their runs: only new steps are added. */
function useLines(runs: Record<Signal, readonly Meeting[]>): Record<Signal, string> {
  const kept = useRef({ labels: "", nothing: "", reward: "" });
  const drawn = useRef({ runs: runs.labels, count: 0 });
  if (drawn.current.runs !== runs.labels) {
    kept.current = { labels: "", nothing: "", reward: "" };
    drawn.current = { runs: runs.labels, count: 0 };
  }
  const made = Math.min(...signals.map((name) => runs[name].length));
  for (; drawn.current.count < made; drawn.current.count++) {
    const step = drawn.current.count;
    for (const name of signals) {
      const at = `${coordinate(profile.x.apply(step))} ${coordinate(profile.y.apply(runs[name][step].right))}`;
      kept.current[name] += step === 0 ? `M${at}` : `L${at}`;
    }
  }
  return kept.current;
}
