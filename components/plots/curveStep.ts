import type { Place } from "./marks.tsx";
import type { Scale } from "./scale.ts";

/** A place on a curve of loss. */
export interface CurvePlace {
  readonly w: number;
  readonly loss: number;
}

/** Where one step over a curve is drawn. */
export interface CurveStepPlaces {
  /** Where the step begins; at the neatline where that is off the sheet. */
  here: Place;
  /** How far the step goes along the w axis, in drawing units; up to the neatline. */
  along: number;
  /** Where it lands; at the neatline where that is off the sheet. */
  landing: Place;
  hereOff: boolean;
  landingOff: boolean;
}

/** Puts a step on the sheet: along the w axis at the height of its start, then up or down to where it lands. */
export function curveStepPlaces(
  x: Scale,
  y: Scale,
  from: CurvePlace,
  to: CurvePlace,
): CurveStepPlaces {
  const here = onSheet(x, y, from);
  const landing = onSheet(x, y, to);
  return {
    here: here.place,
    along: landing.place[0] - here.place[0],
    landing: landing.place,
    hereOff: here.off,
    landingOff: landing.off,
  };
}

/** A place on the sheet, and whether it had to be moved to the neatline for that. */
export function onSheet(
  x: Scale,
  y: Scale,
  { w, loss }: CurvePlace,
): { place: Place; off: boolean } {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  const across = within(x.apply(w), left, right);
  const up = within(y.apply(loss), top, bottom);
  return { place: [across.value, up.value], off: across.off || up.off };
}

function within(value: number, low: number, high: number) {
  const kept = Math.min(high, Math.max(low, Number.isNaN(value) ? low : value));
  return { value: kept, off: kept !== value };
}

/** The ends of a tangent of a given half length, square to nothing but the drawing: slope in data units. */
export function tangentEnds(x: Scale, y: Scale, at: CurvePlace, slope: number, half: number) {
  const run = x.apply(1) - x.apply(0);
  const rise = (y.apply(1) - y.apply(0)) * slope;
  const length = Math.hypot(run, rise);
  const [dx, dy] = [(run / length) * half, (rise / length) * half];
  const [px, py] = [x.apply(at.w), y.apply(at.loss)];
  return { left: [px - dx, py - dy] as Place, right: [px + dx, py + dy] as Place };
}
