import { type ReadonlySignal, useComputed } from "@preact/signals";
import type { Playback } from "../run/usePlayback.ts";
import type { Language } from "../words/language.ts";
import { Bands } from "./Bands.tsx";
import { Frame } from "./Frame.tsx";
import { type FrameSpec, scalesOf } from "./frame.ts";
import { Here, PathAhead, PinnedPath, type Place, WalkedPath } from "./marks.tsx";
import { coordinate, polyline } from "./path.ts";
import { Scrubber } from "./Scrubber.tsx";

interface LossProfileProps {
  lang: Language;
  /** Unique on the page. */
  id: string;
  playback: Playback;
  losses: ReadonlySignal<readonly number[]>;
  pinned?: ReadonlySignal<readonly number[] | undefined>;
  /** False hides what lies ahead, until a question is answered. */
  showAhead: ReadonlySignal<boolean>;
  /** Number of steps that the axis holds. */
  steps: number;
  /** The lowest loss shown; default 0. */
  bottom?: number;
  /** The highest loss shown, and where the ticks stand. */
  top: number;
  ticks: readonly number[];
  stepTicks: readonly number[];
  /** Heights where the tint of the land changes, as on the map. */
  levels: readonly number[];
  label: string;
  /** Changes when `top`, the ticks or the steps do. */
  version?: ReadonlySignal<number>;
}

const width = 560;
const height = 92;

/** The loss at each step, as a profile of the land walked over, with the scrubber on the same axis. */
export function LossProfile(props: LossProfileProps) {
  const { lang, id, playback, losses, pinned, showAhead, steps, top, levels, label } = props;
  const { bottom = 0 } = props;
  const spec: FrameSpec = {
    width,
    height,
    margin: { top: 26, right: 8, bottom: 42, left: 38 },
    x: { domain: [0, steps], ticks: props.stepTicks, padding: 31 },
    y: { domain: [bottom, top], ticks: props.ticks },
    edge: "none",
  };
  const { x, y } = scalesOf(spec);
  const place = (loss: number, step: number): Place => [
    x.apply(step),
    y.apply(Math.max(bottom, Math.min(top + 0.08 * (top - bottom), loss))),
  ];
  const all = useComputed(() => losses.value.map(place));
  const index = Math.min(playback.index.value, all.value.length - 1);
  const walked = all.value.slice(0, index + 1);
  const old = pinned?.value?.map(place);
  return (
    <div class="profile">
      <Frame spec={spec} label={label} class="map" version={props.version}>
        <defs>
          <clipPath id={`${id}-walked`}>
            <path d={`${polyline(walked)}V${height}H0z`} />
          </clipPath>
        </defs>
        <g clip-path={`url(#${id}-walked)`}>
          <Bands
            levels={levels}
            bottom={bottom}
            top={top + 0.1 * (top - bottom)}
            width={width}
            y={y.apply}
          />
        </g>
        {props.ticks.map((tick) => (
          <path key={tick} class="c" d={`M0 ${coordinate(y.apply(tick))}H${width}`} />
        ))}
        {old && <PinnedPath places={old} />}
        {showAhead.value && <PathAhead places={all.value.slice(index)} />}
        <WalkedPath places={walked} discs={steps <= 60} radius={2.4} />
        <text class="axis s-loss mi" x={-10} y={-11} text-anchor="end">
          L
        </text>
        <path
          class="drop"
          d={`M${coordinate(all.value[index][0])} ${coordinate(all.value[index][1])}V${height + 15}`}
        />
        <Here place={all.value[index]} radius={5} />
      </Frame>
      <Scrubber lang={lang} playback={playback} steps={steps} />
    </div>
  );
}
