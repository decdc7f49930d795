import type * as Plot from "@observablehq/plot";
import { linear, log, type Scale } from "./scale.ts";

export interface Axis {
  domain: readonly [number, number];
  /** Default: linear. */
  type?: "linear" | "log";
  /** Where the ticks stand, in data units. */
  ticks: readonly number[];
  /** Default: the number with as many decimals as its neighbours need. */
  format?: (value: number) => string;
  /** Room between the area and the numbers, in drawing units. */
  padding?: number;
}

/** What Observable Plot is to draw once: the frame of a figure with its axes and standing marks. */
export interface FrameSpec {
  /** Of the plotting area, in drawing units. The area's upper left corner is the origin. */
  width: number;
  height: number;
  /** Room around the area for ticks and labels. */
  margin: { top: number; right: number; bottom: number; left: number };
  x: Axis;
  y: Axis;
  /** The standing marks. Plot is handed in, so that a widget never imports it. */
  marks?: (plot: typeof Plot) => Plot.Markish[];
  /** "ladder": the frame of alternating bars round a map. "base": a line under a profile. */
  edge: "ladder" | "base" | "none";
}

const scaleOf = (axis: Axis, range: readonly [number, number]): Scale =>
  (axis.type === "log" ? log : linear)(axis.domain, range);

/** The scales that Plot uses for this frame, for the live layer over it. */
export function scalesOf(spec: Pick<FrameSpec, "width" | "height" | "x" | "y">) {
  return { x: scaleOf(spec.x, [0, spec.width]), y: scaleOf(spec.y, [spec.height, 0]) };
}

/** Evenly spaced numbers from `from` to `to`, both included, free of the dust of floating point. */
export function every(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toFixed(10)),
  );
}

/** A scale for each axis from one unit per pixel: the height at which both axes share a scale. */
export const heightForEqualScales = (width: number, x: Axis["domain"], y: Axis["domain"]) =>
  (width * (y[1] - y[0])) / (x[1] - x[0]);
