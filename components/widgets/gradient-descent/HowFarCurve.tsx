import type { Step } from "#lib/index.ts";
import { CurveStep, OffSheet, Tangent } from "../../plots/CurveStep.tsx";
import { curveLand } from "../../plots/curveLand.ts";
import { onSheet } from "../../plots/curveStep.ts";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { Here } from "../../plots/marks.tsx";
import { coordinate } from "../../plots/path.ts";
import { curve, top } from "./HowFarWalk.ts";

const [domain] = curve.domain;
/** Heights where the tint changes. */
export const levels = every(0.25, 0.25, top);

const specOf = (id: string): FrameSpec => ({
  width: 272,
  height: 250,
  margin: { top: 8, right: 8, bottom: 26, left: 30 },
  x: { domain, ticks: every(2, domain[0], 0) },
  y: { domain: [-0.2, top], ticks: every(0.5, 0, 1.5) },
  edge: "ladder",
  marks: (plot) => [
    curveLand(plot, (w) => curve.loss(Float64Array.of(w)), {
      id,
      domain,
      levels,
    }),
  ],
});

interface HowFarCurveProps {
  id: string;
  label: string;
  /** The walk up to now; the last of them is where the walker stands. */
  walked: readonly Step[];
  /** Where the next step lands; left out where it is not finite, or where the walk ends. */
  next?: Step;
  /** False hides the step, until the question is answered. */
  showStep: boolean;
  lost: boolean;
}

/** The curve with one walker on it: where it has been, the slope it feels, and its next step. */
export function HowFarCurve({ id, label, walked, next, showStep, lost }: HowFarCurveProps) {
  const spec = specOf(id);
  const { x, y } = scalesOf(spec);
  const place = ({ params, loss }: Step) => ({ w: params[0], loss });
  const step = walked[walked.length - 1];
  const now = place(step);
  const here = onSheet(x, y, now);
  const been = walked.slice(0, -1).map((past) => onSheet(x, y, place(past)));
  return (
    <Frame spec={spec} label={label} class="map half">
      {been
        .filter(({ off }) => !off)
        .map(({ place: [px, py] }) => (
          <circle class="stepdot" cx={coordinate(px)} cy={coordinate(py)} r={3} />
        ))}
      <Tangent x={x} y={y} at={now} slope={step.grads[0]} half={44} named={false} />
      {next && (
        <g class="reveal" data-shown={showStep}>
          <CurveStep x={x} y={y} from={now} to={place(next)} named={false} />
        </g>
      )}
      <OffSheet x={x} y={y} at={now} name="Θ: " />
      <Here place={here.place} lost={lost || here.off} />
      <text class="axis s-theta mi" x={spec.width} y={spec.height + 20} text-anchor="end">
        w
      </text>
      <text class="axis s-loss mi" x={-10} y={10} text-anchor="end">
        L
      </text>
    </Frame>
  );
}
