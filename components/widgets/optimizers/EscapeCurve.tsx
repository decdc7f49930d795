import { bumpyCurve } from "#lib/index.ts";
import { curveLand } from "../../plots/curveLand.ts";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { Arrow, Here, Next, type Place } from "../../plots/marks.tsx";
import { coordinate } from "../../plots/path.ts";

export const curve = bumpyCurve();
const [domain] = curve.domain;
const size = { width: 560, height: 300 };
const [low, high] = [-2.4, 2.4];
/** Heights where the tint changes. */
export const levels = every(0.6, low + 0.6, high);

const specOf = (id: string): FrameSpec => ({
  ...size,
  margin: { top: 8, right: 8, bottom: 26, left: 38 },
  x: { domain, ticks: every(1, -4, 3) },
  y: { domain: [low, high], ticks: every(1, -2, 2) },
  edge: "ladder",
  // It never changes, so only the build needs what draws it.
  marks: import.meta.env.SSR
    ? (plot) => [
        curveLand(plot, (w) => curve.loss(Float64Array.of(w)), {
          id,
          domain,
          levels,
          samples: 100,
        }),
      ]
    : undefined,
});

interface EscapeCurveProps {
  id: string;
  label: string;
  /** The places walked so far, the last of them now. */
  walked: readonly { params: ArrayLike<number>; loss: number }[];
  next?: { params: ArrayLike<number>; loss: number };
  /** αM, and −γ∇L. */
  kept: number;
  pull: number;
  /** Shows where the walk leads, once the question is answered. */
  showNext: boolean;
}

/** A ball on the curve; its move stands below as the sum of two arrows on the axis of w. */
export function EscapeCurve({ id, label, walked, next, kept, pull, showNext }: EscapeCurveProps) {
  const spec = specOf(id);
  const { x, y } = scalesOf(spec);
  const place = ({ params, loss }: EscapeCurveProps["walked"][number]): Place => [
    x.apply(params[0]),
    y.apply(loss),
  ];
  const unit = x.apply(1) - x.apply(0);
  const here = place(walked[walked.length - 1]);
  const foot: Place = [here[0], size.height - 26];
  const tip: Place = [foot[0] + kept * unit, foot[1]];
  return (
    <Frame spec={spec} label={label}>
      <clipPath id={`${id}-sheet`}>
        <rect {...size} />
      </clipPath>
      <g clip-path={`url(#${id}-sheet)`}>
        {walked.slice(0, -1).map((step) => {
          const [left, top] = place(step);
          return <circle class="stepdot" cx={coordinate(left)} cy={coordinate(top)} r="2.6" />;
        })}
        <path class="drop" d={`M${coordinate(here[0])} ${coordinate(here[1])}V${foot[1]}`} />
        <Arrow from={foot} vector={[kept * unit, 0]} class="s-mom" />
        <Arrow from={[tip[0], tip[1] + 9]} vector={[pull * unit, 0]} />
        {showNext && next && <Next place={place(next)} />}
        <Here place={here} />
      </g>
      <text class="axis s-theta mi" x={size.width} y={size.height + 20} text-anchor="end">
        w
      </text>
      <text class="axis s-loss mi" x={-10} y={10} text-anchor="end">
        L
      </text>
    </Frame>
  );
}
