import type { ComponentChildren } from "preact";
import { Frame } from "./Frame.tsx";
import { type FrameSpec, scalesOf } from "./frame.ts";
import { coordinate, polyline, simplify } from "./path.ts";
import "./chart.css";

export interface Series {
  /** Its colour and dash: an optimizer's, such as "o-adam", or a symbol's, such as "s-acc". */
  readonly class: string;
  /** One value a step, the first at `from`. Not finite: the line breaks off. */
  readonly values: readonly number[];
  readonly from?: number;
}

interface ChartProps {
  spec: FrameSpec;
  label: string;
  series: readonly Series[];
  /** The step that the figure shows. */
  cursor?: number;
  /** Names of the axes. */
  xName?: string;
  yName?: string;
  version?: { readonly value: number };
  children?: ComponentChildren;
}

/** Corners closer to the line than this may go, in drawing units. */
const finerThanThePen = 0.6;

/** Values over the steps of a run, one line for each series, on axes that Plot drew. */
export function Chart(props: ChartProps) {
  const { spec, label, series, cursor, xName, yName, version, children } = props;
  const { x, y } = scalesOf(spec);
  const { width, height } = spec;
  const [low, high] = spec.y.domain;
  const place = (value: number, step: number) =>
    [x.apply(step), y.apply(Math.max(low, Math.min(high, value)))] as const;
  return (
    <Frame spec={spec} label={label} class="map chart" version={version}>
      {spec.y.ticks.map((tick) => (
        <path key={tick} class="gridline" d={`M0 ${coordinate(y.apply(tick))}H${width}`} />
      ))}
      {cursor !== undefined && (
        <path class="drop" d={`M${coordinate(x.apply(cursor))} 0V${height}`} />
      )}
      {series.map(({ class: look, values, from = 0 }) => (
        <g key={look} class={`series ${look}`}>
          <path
            d={polyline(
              simplify(
                values.filter(Number.isFinite).map((value, i) => place(value, from + i)),
                finerThanThePen,
              ),
            )}
          />
        </g>
      ))}
      {children}
      {xName && (
        <text class="axis unit" x={width} y={height + 38} text-anchor="end">
          {xName}
        </text>
      )}
      {yName && (
        <text class="axis unit" x={-28} y={-14}>
          {yName}
        </text>
      )}
    </Frame>
  );
}
