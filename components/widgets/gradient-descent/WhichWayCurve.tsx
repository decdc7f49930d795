import type { ReadonlySignal } from "@preact/signals";
import type { Descent } from "#lib/index.ts";
import { CurveStep, Tangent } from "../../plots/CurveStep.tsx";
import { curveLand } from "../../plots/curveLand.ts";
import { onSheet } from "../../plots/curveStep.ts";
import { DragAlong } from "../../plots/DragAlong.tsx";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { Here, Label } from "../../plots/marks.tsx";
import { coordinate } from "../../plots/path.ts";
import { fixed } from "../../words/numbers.ts";
import { curve } from "./WhichWayPlaces.ts";

const [domain] = curve.domain;
const top = 3.3;
const size = { width: 560, height: 348 };

interface WhichWayCurveProps {
  id: string;
  words: { curve: string; along: string };
  /** The step from Θ: its start, and where it lands. */
  run: ReadonlySignal<Descent>;
  /** False hides the step, until the question is answered. */
  showStep: ReadonlySignal<boolean>;
  move: (w: number) => void;
}

/** The curve with Θ on it, to be dragged along, its tangent and its step. */
export function WhichWayCurve({ id, words, run, showStep, move }: WhichWayCurveProps) {
  const spec: FrameSpec = {
    ...size,
    margin: { top: 8, right: 8, bottom: 26, left: 38 },
    x: { domain, ticks: every(0.5, -2, 1.5) },
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
  return (
    <div class="dragged">
      <Frame spec={spec} label={words.curve}>
        <path class="drop" d={`M${coordinate(here[0])} ${coordinate(here[1])}V${size.height}`} />
        <Tangent x={x} y={y} at={now} slope={run.value.steps[0].grads[0]} />
        {next && (
          <g class="reveal" data-shown={showStep.value}>
            <CurveStep x={x} y={y} from={now} to={next} />
          </g>
        )}
        <Here place={here} glides={false} />
        <Label place={[here[0] - 15, here[1] + 22]} class="s-theta" anchor="middle">
          Θ
        </Label>
        <text class="axis s-theta mi" x={size.width} y={size.height + 20} text-anchor="end">
          w
        </text>
        <text class="axis s-loss mi" x={-12} y={10} text-anchor="end">
          L
        </text>
      </Frame>
      <DragAlong
        spec={spec}
        value={now.w}
        step={0.01}
        name={words.along}
        valueText={fixed(now.w)}
        onChange={(w) => move(Number(w.toFixed(2)))}
      />
    </div>
  );
}
