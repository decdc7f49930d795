import type { ReadonlySignal } from "@preact/signals";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, scalesOf } from "../../plots/frame.ts";
import { coordinate, polyline } from "../../plots/path.ts";
import { neuron } from "./BallLand.ts";

const spec: FrameSpec = {
  width: 270,
  height: 130,
  margin: { top: 8, right: 6, bottom: 22, left: 26 },
  x: { domain: [-3, 3], ticks: every(1, -3, 3) },
  y: { domain: [-1.4, 1.4], ticks: [-1, 0, 1] },
  edge: "base",
};
const { x, y } = scalesOf(spec);
const samples = 72;

const points = Array.from(neuron.x, (at, i) => ({ at, value: neuron.y[i] }));
const discs = points
  .map(
    ({ at, value }) =>
      `M${coordinate(x.apply(at) - 3)} ${coordinate(y.apply(value))}a3 3 0 1 0 6 0a3 3 0 1 0-6 0`,
  )
  .join("");

/** What a place on the map means: the neuron's curve with these a and b, and how far it misses each point. */
export function BallNeuron({
  label,
  params,
}: {
  label: string;
  params: ReadonlySignal<ArrayLike<number>>;
}) {
  const curve = Array.from({ length: samples + 1 }, (_, i) => {
    const at = -3 + (6 * i) / samples;
    return [x.apply(at), y.apply(neuron.predict(params.value, at))] as const;
  });
  const misses = points.map(
    ({ at, value }) =>
      `M${coordinate(x.apply(at))} ${coordinate(y.apply(value))}V${coordinate(y.apply(neuron.predict(params.value, at)))}`,
  );
  return (
    <Frame spec={spec} label={label} class="map">
      <path class="miss" d={misses.join("")} />
      <path class="modelcurve" d={polyline(curve)} />
      <path class="datum" d={discs} />
    </Frame>
  );
}
