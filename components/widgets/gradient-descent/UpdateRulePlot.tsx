import "../../plots/dots.css";
import type { ReadonlySignal } from "@preact/signals";
import { type Descent, penguins, type Species } from "#lib/index.ts";
import { type DotKind, dots } from "../../plots/dots.ts";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { Arrow, Label, type Place } from "../../plots/marks.tsx";
import { coordinate, polyline } from "../../plots/path.ts";
import { averageBird, flipperUnits, massAt } from "./penguinLine.ts";

/** In the order of the classes of data. */
export const species = ["Adelie", "Chinstrap", "Gentoo"] as const satisfies readonly Species[];

const birds = penguins.map(
  ({ flipperLength, bodyMass }) => [flipperLength, bodyMass / 1000] as const,
);
const [narrow, wide] = [167, 238];

const spec: FrameSpec = {
  width: 560,
  height: 400,
  margin: { top: 22, right: 8, bottom: 48, left: 38 },
  x: { domain: [narrow, wide], ticks: every(10, 170, 230) },
  y: { domain: [2.5, 6.5], ticks: every(1, 3, 6) },
  edge: "base",
  marks: (plot) =>
    species.map((name, kind) =>
      dots(
        plot,
        birds.filter((_, i) => penguins[i].species === name),
        kind as DotKind,
      ),
    ),
};
const { x, y } = scalesOf(spec);

// A line that left the sheet long ago is drawn no farther than this: it must stay a number that SVG can read.
const reach = 1e5;
const place = (flipper: number, mass: number): Place => [
  x.apply(flipper),
  Math.max(-reach, Math.min(reach, y.apply(mass))),
];

// Every fourteenth bird shows its distance from the line: enough to see the pull, few enough to see the birds.
const shown = birds.filter((_, i) => i % 14 === 7);

interface UpdateRulePlotProps {
  id: string;
  words: { plot: string; flipper: string; mass: string };
  run: ReadonlySignal<Descent>;
  index: ReadonlySignal<number>;
}

/** The birds, the line of this step, and the line that the next step makes of it. */
export function UpdateRulePlot({ id, words, run, index }: UpdateRulePlotProps) {
  const { steps } = run.value;
  const i = Math.min(index.value, steps.length - 1);
  const now = steps[i].params;
  const next = steps[i + 1]?.params;
  const on = (flipper: number) => place(flipper, massAt(now, flipper));
  return (
    <Frame spec={spec} label={words.plot}>
      <clipPath id={`${id}-sheet`}>
        <rect width={spec.width} height={spec.height} />
      </clipPath>
      <g clip-path={`url(#${id}-sheet)`}>
        <g class="pulls s-grad" data-part="dw">
          {shown.map(([flipper, mass], k) => (
            <Pull key={k} from={place(flipper, mass)} to={on(flipper)} flipper={flipper} />
          ))}
        </g>
        {next && (
          <path
            class="fit next s-theta"
            d={polyline([narrow, wide].map((flipper) => place(flipper, massAt(next, flipper))))}
          />
        )}
        <path class="casing" d={polyline([on(narrow), on(wide)])} />
        <path class="fit s-theta" d={polyline([on(narrow), on(wide)])} />
        <Slope from={flipperUnits.from + 37} on={on} />
        <Foot at={on(flipperUnits.from)} />
        <g class="s-grad" data-part="db">
          <Mean from={place(...averageBird)} to={on(averageBird[0])} />
        </g>
      </g>
      <text class="axis unit" x={spec.width} y={spec.height + 44} text-anchor="end">
        {words.flipper}
      </text>
      <text class="axis unit" x={-28} y={-6}>
        {words.mass}
      </text>
    </Frame>
  );
}

/** A bird's distance from the line. It counts as often as the flipper is long, so it is drawn as thick. */
function Pull({ from, to, flipper }: { from: Place; to: Place; flipper: number }) {
  const lever = (flipper - flipperUnits.from) / flipperUnits.step;
  return (
    <path d={`${polyline([from])}V${coordinate(to[1])}`} stroke-width={coordinate(0.4 + lever)} />
  );
}

/** What 25 mm more of flipper add: w, as a step under the line. */
function Slope({ from, on }: { from: number; on: (flipper: number) => Place }) {
  const [left, right] = [on(from), on(from + flipperUnits.step)];
  const d = `${polyline([left])}H${coordinate(right[0])}V${coordinate(right[1])}`;
  return (
    <g class="s-theta" data-part="w">
      <path class="rise" d={d} />
      <path class="hit" d={d} />
      <Label place={[right[0] + 4, left[1] + 18]} class="s-theta mi">
        w
      </Label>
    </g>
  );
}

/** Where the line begins to count: its height there is b. */
function Foot({ at: [px, py] }: { at: Place }) {
  const d = `M${coordinate(px)} ${spec.height}V${coordinate(py)}`;
  return (
    <g class="s-theta" data-part="b">
      <path class="rise at" d={d} />
      <path class="hit" d={d} />
      <circle class="foot" cx={coordinate(px)} cy={coordinate(py)} r="5" />
      <Label place={[px + 12, py + 22]} class="s-theta mi">
        b
      </Label>
    </g>
  );
}

/** The average of all distances: ∂L/∂b, from the average bird to the line. */
function Mean({ from, to }: { from: Place; to: Place }) {
  return (
    <>
      <path class="hit" d={`${polyline([from])}V${coordinate(to[1])}`} />
      <circle class="mean" cx={coordinate(from[0])} cy={coordinate(from[1])} r="4" />
      <Arrow from={from} vector={[0, to[1] - from[1]]} />
    </>
  );
}
