import { type FrameSpec, scalesOf } from "./frame.ts";

interface DragAlongProps {
  /** The frame it lies on, in a box of its own that is `position: relative`. */
  spec: FrameSpec;
  value: number;
  /** The least change, in units of the x axis; on a logarithmic axis the least factor less 1. */
  step: number;
  name: string;
  valueText: string;
  onChange: (value: number) => void;
}

/** Room that the browser keeps for half a thumb at each end of a range input, in pixels. */
const halfThumb = 8;

/** The area of a frame as a slider of its x axis: pressed, dragged or moved with the arrow keys. */
export function DragAlong({ spec, value, step, name, valueText, onChange }: DragAlongProps) {
  const { width, height, margin } = spec;
  const { x } = scalesOf(spec);
  const [from, to] = spec.x.domain;
  const notches = Math.round(
    x.type === "log" ? Math.log(to / from) / Math.log1p(step) : (to - from) / step,
  );
  const across = margin.left + width + margin.right;
  const down = margin.top + height + margin.bottom;
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)}%`;
  const box = {
    left: `calc(${percent(margin.left, across)} - ${halfThumb}px)`,
    width: `calc(${percent(width, across)} + ${2 * halfThumb}px)`,
    top: percent(margin.top, down),
    height: percent(height, down),
  };
  const notch = Math.round((x.apply(Math.min(to, Math.max(from, value))) / width) * notches);
  const drag = (input: HTMLInputElement) =>
    onChange(Number(x.invert((input.valueAsNumber / notches) * width).toPrecision(4)));
  return (
    <input
      class="along"
      type="range"
      style={box}
      min={0}
      max={notches}
      step={1}
      value={notch}
      aria-label={name}
      aria-valuetext={valueText}
      onInput={(event) => drag(event.currentTarget)}
    />
  );
}
