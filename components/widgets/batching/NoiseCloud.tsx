import "./batching.css";
import { dotsPath } from "../../plots/dots.ts";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, heightForEqualScales, scalesOf } from "../../plots/frame.ts";
import { Arrow, type Place } from "../../plots/marks.tsx";
import { coordinate } from "../../plots/path.ts";
import type { NoiseView } from "./NoiseModel.ts";

const domain = [
  [-3.6, 2.2],
  [-1.4, 2],
] as const;
const width = 560;
const spec: FrameSpec = {
  width,
  height: heightForEqualScales(width, ...domain),
  margin: { top: 8, right: 8, bottom: 30, left: 50 },
  x: { domain: domain[0], ticks: every(1, -3, 1) },
  y: { domain: domain[1], ticks: every(1, -1, 1) },
  edge: "ladder",
};
const { x, y } = scalesOf(spec);
const zero: Place = [x.apply(0), y.apply(0)];

/** Every dot is the gradient of one batch; the arrow is the gradient of all the points. */
export function NoiseCloud({ id, label, view }: { id: string; label: string; view: NoiseView }) {
  const { gradients } = view.noise;
  const dots = Array.from(
    { length: gradients.length / 2 },
    (_, d) =>
      [Math.round(x.apply(gradients[2 * d])), Math.round(y.apply(gradients[2 * d + 1]))] as const,
  );
  const tip: Place = [x.apply(view.full[0]), y.apply(view.full[1])];
  return (
    <Frame spec={spec} label={label}>
      <clipPath id={`${id}-cloud`}>
        <rect width={width} height={coordinate(spec.height)} />
      </clipPath>
      <g clip-path={`url(#${id}-cloud)`}>
        <path class="zero" d={`M0 ${coordinate(zero[1])}H${width}M${coordinate(zero[0])} 0V400`} />
        <path class="cloud s-grad" d={dotsPath(0, dots)} />
        <Arrow from={zero} vector={[tip[0] - zero[0], tip[1] - zero[1]]} />
        <path
          class="fulltip"
          d={`M${coordinate(tip[0] - 8)} ${coordinate(tip[1])}h16M${coordinate(tip[0])} ${coordinate(tip[1] - 8)}v16`}
        />
      </g>
      <text class="axis gradaxis s-grad" x={width} y={spec.height + 26} text-anchor="end">
        ∂L/∂w
      </text>
      <text class="axis gradaxis s-grad" x={4} y={16}>
        ∂L/∂b
      </text>
    </Frame>
  );
}
