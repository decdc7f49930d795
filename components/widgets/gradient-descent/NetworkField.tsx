import "../../plots/dots.css";
import type { ReadonlySignal } from "@preact/signals";
import { ClassField } from "../../plots/ClassField.tsx";
import { dots } from "../../plots/dots.ts";
import { Frame } from "../../plots/Frame.tsx";
import { every, type FrameSpec, heightForEqualScales } from "../../plots/frame.ts";
import { isoline } from "../../plots/isoline.ts";
import { coordinate } from "../../plots/path.ts";
import { columns, domain, points, rows } from "./NetworkModel.ts";
import { useNetworkField } from "./useNetworkField.ts";

const width = 560;

const pointsOf = (label: 0 | 1) =>
  Array.from({ length: points.count }, (_, i) => i)
    .filter((i) => points.labels[i] === label)
    .map((i) => [points.inputs[2 * i], points.inputs[2 * i + 1]] as const);

const spec: FrameSpec = {
  width,
  height: heightForEqualScales(width, ...domain),
  margin: { top: 8, right: 8, bottom: 26, left: 38 },
  x: { domain: domain[0], ticks: every(0.5, ...domain[0]) },
  y: { domain: domain[1], ticks: every(0.5, ...domain[1]) },
  edge: "ladder",
  // The points never change, so only the build needs what draws them.
  marks: import.meta.env.SSR
    ? (plot) => [dots(plot, pointsOf(0), 0), dots(plot, pointsOf(1), 1)]
    : undefined,
};

/** The place in the drawing of a position counted in cells. */
const place = (column: number, row: number) =>
  [((column + 0.5) / columns) * spec.width, ((row + 0.5) / rows) * spec.height] as const;

interface NetworkFieldProps {
  label: string;
  params: ReadonlySignal<Float64Array>;
}

/** The points, what the network answers everywhere, and the line between its two answers. */
export function NetworkField({ label, params }: NetworkFieldProps) {
  const field = useNetworkField(params);
  const boundary = isoline(field.value.values, columns, rows, place)
    .map(([a, b]) => `M${a.map(coordinate).join(" ")}L${b.map(coordinate).join(" ")}`)
    .join("");
  return (
    <div class="fieldmap">
      <ClassField spec={spec} columns={columns} rows={rows} field={field} />
      <Frame spec={spec} label={label}>
        <path class="boundary" d={boundary} />
      </Frame>
    </div>
  );
}
