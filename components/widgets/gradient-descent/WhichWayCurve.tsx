import type { ReadonlySignal } from "@preact/signals";
import type { Descent } from "#lib/index.ts";
import { CurveStep, Tangent } from "../../plots/CurveStep.tsx";
import { curveLand } from "../../plots/curveLand.ts";
import { onSheet } from "../../plots/curveStep.ts";
import { draggable } from "../../plots/drag.ts";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { Here, Label } from "../../plots/marks.tsx";
import { coordinate } from "../../plots/path.ts";
import { curve } from "./WhichWayPlaces.ts";

const [domain] = curve.domain;
const top = 3.3;
const size = { width: 560, height: 292 };
const finger = 30;

interface WhichWayCurveProps {
  id: string;
  label: string;
  /** The step from Θ: its start, and where it lands. */
  run: ReadonlySignal<Descent>;
  /** False hides the step, until the question is answered. */
  showStep: ReadonlySignal<boolean>;
  move: (w: number) => void;
}

/** The curve with Θ on it, to be dragged along, its tangent and its step. */
export function WhichWayCurve({ id, label, run, showStep, move }: WhichWayCurveProps) {
  const spec: FrameSpec = {
    ...size,
    margin: { top: 8, right: 8, bottom: 26, left: 38 },
    x: { domain, ticks: every(0.5, ...domain) },
    y: { domain: [0, top], ticks: every(0.5, 0, top) },
    edge: "ladder",
    marks: (plot) => [
      curveLand(plot, (w) => curve.loss(Float64Array.of(w)), {
        id,
        domain,
        levels: every(0.4, 0.4, top),
      }),
    ],
  };
  const { x, y } = scalesOf(spec);
  const [now, next] = run.value.steps.map(({ params, loss }) => ({ w: params[0], loss }));
  const here = onSheet(x, y, now).place;
  const drag = draggable<SVGCircleElement>(([px]) => {
    const w = Math.min(domain[1], Math.max(domain[0], x.invert(px)));
    move(Number(w.toFixed(2)));
  });
  return (
    <Frame spec={spec} label={label}>
      <path class="drop" d={`M${coordinate(here[0])} ${coordinate(here[1])}V${size.height}`} />
      <Tangent x={x} y={y} at={now} slope={run.value.steps[0].grads[0]} />
      {showStep.value && next && <CurveStep x={x} y={y} from={now} to={next} />}
      <Here place={here} glides={false} />
      <Label place={[here[0] - 15, here[1] + 22]} class="s-theta" anchor="middle">
        Θ
      </Label>
      <circle
        class="handle"
        cx={coordinate(here[0])}
        cy={coordinate(here[1])}
        r={finger}
        {...drag}
      />
      <text class="axis s-theta mi" x={size.width} y={size.height + 20} text-anchor="end">
        w
      </text>
      <text class="axis s-loss mi" x={-12} y={10} text-anchor="end">
        L
      </text>
    </Frame>
  );
}
