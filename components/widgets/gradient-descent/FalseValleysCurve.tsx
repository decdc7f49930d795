import type { ReadonlySignal } from "@preact/signals";
import { ticks } from "d3-array";
import type { Descent } from "#lib/index.ts";
import { curveLand } from "../../plots/curveLand.ts";
import { onSheet } from "../../plots/curveStep.ts";
import { DragAlong } from "../../plots/DragAlong.tsx";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { Here, Label, PathAhead, type Place, Start, WalkedPath } from "../../plots/marks.tsx";
import { coordinate } from "../../plots/path.ts";
import { fixed } from "../../words/numbers.ts";
import { domain, type Ends, type Land, letterOf, starts, stretchesOf } from "./FalseValleysLand.ts";

const width = 560;
const height = 236;
/** The strip lies under the numbers of the axis. */
const strip = { top: height + 34, height: 18 };
/** A stretch narrower than this has no room for a letter. */
const narrow = 13;

/** Heights where the tint changes. */
export function levelsOf({ range: [low, high] }: Land): number[] {
  return Array.from({ length: 7 }, (_, i) => low + ((i + 1) * (high - low)) / 8);
}

/** Round heights for the axis, clear of its name at the top. */
export const heightsOf = ({ range: [low, high] }: Land) =>
  ticks(low, high, 4).filter((height) => height < high - 0.1 * (high - low));

function specOf(id: string, land: Land): FrameSpec {
  return {
    width,
    height,
    margin: { top: 8, right: 8, bottom: 72, left: 38 },
    x: { domain, ticks: every(1, ...domain) },
    y: { domain: land.range, ticks: heightsOf(land) },
    edge: "ladder",
    marks: (plot) => [
      curveLand(plot, (w) => land.objective.loss(Float64Array.of(w)), {
        id,
        domain,
        levels: levelsOf(land),
        pieces: land.outline.pieces,
      }),
    ],
  };
}

interface FalseValleysCurveProps {
  id: string;
  words: { curve: string; along: string };
  land: Land;
  version: ReadonlySignal<number>;
  ends: Ends;
  run: Descent;
  index: number;
  showAhead: boolean;
  move: (w: number) => void;
}

/** The curve with a walk on it, its valleys named, and under it where a walk from every start ends. */
export function FalseValleysCurve(props: FalseValleysCurveProps) {
  const { id, words, land, version, ends, run, index, showAhead, move } = props;
  const spec = specOf(id, land);
  const { x, y } = scalesOf(spec);
  const places = run.steps.map(({ params, loss }) => onSheet(x, y, { w: params[0], loss }).place);
  const here = places[index];
  const lost = run.outcome.reason === "diverged" && index === places.length - 1;
  return (
    <div class="dragged">
      <Frame spec={spec} label={words.curve} version={version}>
        {land.minima.map(([w], end) => (
          <Label key={w} place={valleyPlace(land, end, x.apply, y.apply)} anchor="middle">
            {letterOf(end)}
          </Label>
        ))}
        <path
          class="drop"
          d={`M${coordinate(places[0][0])} ${coordinate(places[0][1])}V${strip.top}`}
        />
        {showAhead && <PathAhead places={places.slice(index)} />}
        <WalkedPath places={places.slice(0, index + 1)} discs={index < 40} />
        <Start place={places[0]} />
        <Here place={here} lost={lost} />
        <text class="axis s-loss mi" x={-12} y={10} text-anchor="end">
          L
        </text>
        <Strip id={id} ends={ends} />
      </Frame>
      <DragAlong
        spec={spec}
        value={run.steps[0].params[0]}
        step={0.02}
        name={words.along}
        valueText={fixed(run.steps[0].params[0])}
        onChange={(w) => move(Number(w.toFixed(2)))}
      />
    </div>
  );
}

function valleyPlace(
  { objective, minima }: Land,
  end: number,
  x: (w: number) => number,
  y: (loss: number) => number,
): Place {
  const [w] = minima[end];
  return [x(w), Math.min(height - 6, y(objective.loss(Float64Array.of(w))) + 20)];
}

/** Every start in the colour of the valley that its walk ends in; hatched where it ends in none. */
function Strip({ id, ends: { ends } }: { id: string; ends: Ends }) {
  const stretches = stretchesOf(ends);
  const across = (start: number) => (start / starts.length) * width;
  const box = ({ from, to }: { from: number; to: number }) =>
    `M${coordinate(across(from))} ${strip.top}H${coordinate(across(to))}v${strip.height}H${coordinate(across(from))}z`;
  const kinds = [...new Set(stretches.map(({ end }) => end))].sort((a, b) => a - b);
  return (
    <g class="basins">
      <defs>
        <pattern id={`${id}-none`} width="7" height="7" patternUnits="userSpaceOnUse">
          <path class="hatch" d="M-1 8L8-1M-1 1L1-1M6 8L8 6" />
        </pattern>
      </defs>
      {kinds.map((kind) => (
        <path
          key={kind}
          class={kind < 0 ? undefined : `basin-${Math.min(kind, 10)}`}
          fill={kind < 0 ? `url(#${id}-none)` : undefined}
          d={stretches
            .filter(({ end }) => end === kind)
            .map(box)
            .join("")}
        />
      ))}
      <rect class="neat" y={strip.top} width={width} height={strip.height} />
      {stretches
        .filter(({ from, to, end }) => end >= 0 && across(to - from) >= narrow)
        .map(({ from, to, end }) => (
          <text
            key={from}
            x={coordinate(across((from + to) / 2))}
            y={strip.top + strip.height + 14}
          >
            {letterOf(end)}
          </text>
        ))}
    </g>
  );
}
