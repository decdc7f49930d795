import { type ReadonlySignal, useComputed } from "@preact/signals";
import type { Descent, Objective } from "#lib/index.ts";
import { Bands } from "../../plots/Bands.tsx";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { Here, Label, Next, PathAhead, type Place, Start, WalkedPath } from "../../plots/marks.tsx";
import { polyline, simplify, withinBox } from "../../plots/path.ts";

const levels = [0.1, 0.3, 0.6, 1, 1.5, 2.1, 2.8, 3.6] as const;
const domain = [-2.5, 2.5] as const;
const top = 4;
const width = 560;
const height = 236;

// Beyond this a drawing's coordinates lose their digits; the bowl ends long before.
const far = (position: number) => Math.max(-1e5, Math.min(1e5, position));

const spec: FrameSpec = {
  width,
  height,
  margin: { top: 12, right: 8, bottom: 26, left: 38 },
  x: { domain, ticks: every(1, ...domain) },
  y: { domain: [0, top], ticks: every(1, 0, top - 1) },
  edge: "base",
};
const { x, y } = scalesOf(spec);

interface RegimeBowlProps {
  id: string;
  words: { bowl: string; start: string };
  bowl: ReadonlySignal<Objective>;
  run: ReadonlySignal<Descent>;
  index: ReadonlySignal<number>;
  showAhead: ReadonlySignal<boolean>;
}

/** The bowl ½λw², cut open, with a walk on it. */
export function RegimeBowl({ id, words, bowl, run, index, showAhead }: RegimeBowlProps) {
  const curve = useComputed(() => {
    const at = new Float64Array(1);
    const points = every(0.05, ...domain).map((w): Place => {
      at[0] = w;
      return [x.apply(w), y.apply(bowl.value.loss(at))];
    });
    return polyline(simplify(points, 0.15));
  });
  const places = useComputed(() =>
    run.value.steps.map(({ params, loss }): Place => [far(x.apply(params[0])), far(y.apply(loss))]),
  );
  const last = places.value.length - 1;
  const i = Math.min(index.value, last);
  const here = withinBox(places.value[Math.max(0, i - 1)], places.value[i], width, height);
  const lost = run.value.outcome.reason === "diverged" && i === last;
  const start = places.value[0];
  return (
    <Frame spec={spec} label={words.bowl}>
      <defs>
        <clipPath id={`${id}-under`}>
          <path d={`${curve.value}V${height}H0z`} />
        </clipPath>
        <clipPath id={`${id}-sheet`}>
          <rect y={-12} width={width} height={height + 12} />
        </clipPath>
      </defs>
      <g clip-path={`url(#${id}-sheet)`}>
        <g clip-path={`url(#${id}-under)`}>
          <Bands levels={levels} top={1.1 * top} width={width} y={y.apply} />
        </g>
        <path class="curve" d={curve.value} />
        {showAhead.value && <PathAhead places={places.value.slice(i)} />}
        <WalkedPath places={places.value.slice(0, i + 1)} />
        {showAhead.value && i < last && <Next place={places.value[i + 1]} />}
        <Start place={start} />
        <Label place={[start[0] + 13, start[1] + 8]}>{words.start}</Label>
        <Here place={here} lost={lost} />
      </g>
      <text class="axis s-theta mi" x={width} y={height + 20} text-anchor="end">
        w
      </text>
      <text class="axis s-loss mi" x={-12} y={4} text-anchor="end">
        L
      </text>
    </Frame>
  );
}
