import "./curveStep.css";
import type { ComponentChildren } from "preact";
import { signed, significant } from "../words/numbers.ts";
import { type CurvePlace, curveStepPlaces, onSheet, tangentEnds } from "./curveStep.ts";
import { Arrow, Next, type Place } from "./marks.tsx";
import { polyline } from "./path.ts";
import type { Scale } from "./scale.ts";

interface TangentProps {
  x: Scale;
  y: Scale;
  at: CurvePlace;
  slope: number;
  /** Half its length, in drawing units. */
  half?: number;
  /** False leaves the slope to a list beside the drawing. */
  named?: boolean;
}

/** The tangent of a curve at a place, with its slope. */
export function Tangent({ x, y, at, slope, half = 62, named = true }: TangentProps) {
  if (onSheet(x, y, at).off) return null;
  const { left, right } = tangentEnds(x, y, at, slope, half);
  const upper = left[1] < right[1] ? left : right;
  const anchor =
    upper[0] < 140 || (upper === right && upper[0] < x.range[1] - 140) ? "start" : "end";
  const shift = anchor === "start" ? 5 : -5;
  return (
    <g>
      <path class="casing thin" d={polyline([left, right])} />
      <path class="tangent" d={polyline([left, right])} />
      {named && (
        <Tag place={[upper[0] + shift, Math.max(14, upper[1] - 4)]} anchor={anchor} class="s-grad">
          ∂L/∂w = {significant(slope, 3)}
        </Tag>
      )}
    </g>
  );
}

interface CurveStepProps {
  x: Scale;
  y: Scale;
  from: CurvePlace;
  to: CurvePlace;
  /** False leaves the change of the loss to a list beside the drawing. */
  named?: boolean;
}

/**
 * One step over a curve: an arrow along the w axis, drawn at the height of its start, then the change of the loss,
 * drawn where the step lands. Off the sheet, the arrow ends at the neatline and the landing is told in numbers.
 */
export function CurveStep({ x, y, from, to, named = true }: CurveStepProps) {
  const places = curveStepPlaces(x, y, from, to);
  const { here, along, landing, hereOff, landingOff } = places;
  const way = to.w - from.w;
  if (way === 0) return null;
  const up = landing[1] - here[1];
  const middle = here[0] + along / 2;
  return (
    <g>
      {!landingOff && <path class="drop" d={polyline([[landing[0], here[1]], landing])} />}
      <Arrow from={[landing[0], here[1]]} vector={[0, up]} class="s-loss" />
      <Arrow from={here} vector={[along, 0]} class="s-theta" />
      {!(hereOff && landingOff) && (
        <Tag
          place={[middle, here[1] < 24 ? here[1] + 20 : here[1] - 9]}
          anchor="middle"
          class="s-theta"
        >
          {signed(way)}
        </Tag>
      )}
      {landingOff ? (
        !hereOff && <OffSheet x={x} y={y} at={to} />
      ) : (
        <>
          <Next place={landing} />
          {named && <Change x={x} from={here} to={landing} change={to.loss - from.loss} />}
        </>
      )}
    </g>
  );
}

/** ΔL beside its arrow, on the side with more room. */
function Change({ x, from, to, change }: { x: Scale; from: Place; to: Place; change: number }) {
  const right = to[0] > from[0] ? to[0] < x.range[1] - 90 : to[0] < 90;
  const middle = Math.abs(to[1] - from[1]) > 24 ? (from[1] + to[1]) / 2 + 4 : to[1] + 20;
  return (
    <Tag place={[to[0] + (right ? 9 : -9), middle]} anchor={right ? "start" : "end"} class="s-loss">
      ΔL = {signed(change)}
    </Tag>
  );
}

/** A place off the sheet, written at the neatline where it is nearest; nothing for a place on the sheet. */
export function OffSheet({
  x,
  y,
  at,
  name = "",
}: {
  x: Scale;
  y: Scale;
  at: CurvePlace;
  name?: string;
}) {
  const {
    place: [px, py],
    off,
  } = onSheet(x, y, at);
  if (!off) return null;
  const right = px > (x.range[0] + x.range[1]) / 2;
  return (
    <Tag
      place={[right ? px - 9 : px + 9, Math.max(20, py + 20)]}
      anchor={right ? "end" : "start"}
      class="s-theta"
    >
      {name}w = {significant(at.w, 3)}, L = {significant(at.loss, 3)}
    </Tag>
  );
}

interface TagProps {
  place: Place;
  anchor?: "start" | "middle" | "end";
  class?: string;
  children: ComponentChildren;
}

/** A number beside the mark that it measures, in the mark's colour. */
const Tag = ({ place: [px, py], anchor = "start", class: look = "", children }: TagProps) => (
  <text class={`tag ${look}`} x={Math.round(px)} y={Math.round(py)} text-anchor={anchor}>
    {children}
  </text>
);
