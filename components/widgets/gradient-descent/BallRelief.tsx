import type { ReadonlySignal } from "@preact/signals";
import type { Descent, Step } from "#lib/index.ts";
import { Frame } from "../../plots/Frame.tsx";
import { every, scalesOf } from "../../plots/frame.ts";
import { Here, Label, Next, type Place, Start } from "../../plots/marks.tsx";
import { coordinate, polyline } from "../../plots/path.ts";
import { fixed } from "../../words/numbers.ts";
import { domain, obliqueLand, reliefSpec, tintLevels } from "./BallLand.ts";

const { width, height } = reliefSpec;
const { x } = scalesOf(reliefSpec);
const aTicks = every(1, ...domain[0]);
const bTicks = every(1, ...domain[1]);
const slices = 44;
const samples = 72;

interface BallReliefProps {
  id: string;
  label: string;
  run: ReadonlySignal<Descent>;
  index: ReadonlySignal<number>;
  pinned: ReadonlySignal<readonly Step[] | undefined>;
  showAhead: ReadonlySignal<boolean>;
}

/** The same land from aside with the same walk laid on it; what lies behind a hill is faint. */
export function BallRelief({ id, label, run, index, pinned, showAhead }: BallReliefProps) {
  const { steps } = run.value;
  const i = Math.min(index.value, steps.length - 1);
  const [a, b] = steps[i].params;
  const here = placeOf(steps[i]);
  return (
    <Frame spec={reliefSpec} label={label}>
      <Land id={id} />
      {pinned.value && <Draped walk={pinned.value} lines={["ghost"]} />}
      {showAhead.value && <Draped walk={steps.slice(i)} lines={["ahead"]} />}
      <Draped walk={steps.slice(0, i + 1)} lines={["casing", "path-gd"]} />
      {showAhead.value && steps[i + 1] && <Next place={placeOf(steps[i + 1])} />}
      <Start place={placeOf(steps[0])} />
      <g class={obliqueLand.isHidden(a, b) ? "behind" : ""}>
        <Here place={here} />
      </g>
      <Label place={[here[0] + 11, here[1] + 19]} class="s-theta">
        Θ
        <tspan class="sub" dy="4">
          {i}
        </tspan>
      </Label>
      <Ticks />
    </Frame>
  );
}

/** The axes, as on the map: a along the front, b along the left side. */
const Ticks = () => (
  <g class="ticks">
    {aTicks.map((a) => (
      <text key={a} x={coordinate(x.apply(a))} y={height + 19} text-anchor="middle">
        {fixed(a, 0)}
      </text>
    ))}
    {bTicks.map((b) => (
      <text key={b} x={-10} y={coordinate(obliqueLand.ground(b) + 4)} text-anchor="end">
        {fixed(b, 0)}
      </text>
    ))}
    <text class="axis s-theta mi" x={width} y={height + 20} text-anchor="end">
      a
    </text>
    <text
      class="axis s-theta mi"
      x={-10}
      y={coordinate(obliqueLand.ground(domain[1][1]) - 12)}
      text-anchor="end"
    >
      b
    </text>
  </g>
);

const placeOf = ({ params: [a, b] }: Step): Place => obliqueLand.project(a, b);

/** A walk on the land, once for each class of line. */
function Draped({ walk, lines }: { walk: readonly Step[]; lines: readonly string[] }) {
  return obliqueLand.drape(walk.map((step) => step.params)).map(({ hidden, places }) => (
    <g class={hidden ? "behind" : ""}>
      {lines.map((line) => (
        <path key={line} class={line} d={polyline(places)} />
      ))}
    </g>
  ));
}

let drawn: { ground: number; d: string }[] | undefined;

/** The land as slices from back to front. Bands of tint stand in each slice, as high as on the map. */
function Land({ id }: { id: string }) {
  drawn ??= obliqueLand
    .slices(slices, samples)
    .map(({ ground, edge }) => ({ ground, d: `${polyline(edge)}V0H0z` }));
  const top = 1.25;
  const edges = [0, ...tintLevels, top];
  return (
    <>
      <linearGradient
        id={`${id}-tints`}
        gradientUnits="userSpaceOnUse"
        x2="0"
        y2={-obliqueLand.rise * top}
      >
        {edges
          .slice(0, -1)
          .flatMap((edge, k) =>
            [edge, edges[k + 1]].map((end) => (
              <stop key={`${edge} ${end}`} offset={end / top} stop-color={`var(--tint-${k})`} />
            )),
          )}
      </linearGradient>
      {drawn.map(({ ground, d }) => (
        <path
          key={ground}
          class="slice"
          fill={`url(#${id}-tints)`}
          transform={`translate(0 ${coordinate(ground)})`}
          d={d}
        />
      ))}
    </>
  );
}
