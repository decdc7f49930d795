import { type Descent, descend, gradientDescent, type Step } from "#lib/index.ts";
import { clipped } from "#lib/optimizers/clipped.ts";
import { placeOfSlope } from "#lib/surfaces/placeOfSlope.ts";
import { wallCurve } from "#lib/surfaces/wallCurve.ts";
import { clipByNorm } from "#lib/training/clipByNorm.ts";

/** A gentle floor that runs into a wall. */
export const curve = wallCurve();

/** The slopes at which the two walkers start: the same sign, one a hundred times the other. */
export const slopes = { floor: 0.05, wall: 5 } as const;

/** Which of the two walkers. */
export type Walker = keyof typeof slopes;

// Right of the minimum the curve is convex and the slope grows from 0.
const [[lowest]] = curve.minima;
const [[left, right]] = curve.domain;
const start = (slope: number) => placeOfSlope(curve, slope, [lowest, right]);

/** Where the two walkers start. */
export const starts: Readonly<Record<Walker, number>> = {
  floor: start(slopes.floor),
  wall: start(slopes.wall),
};

/** The highest loss that the drawings hold. */
export const top = 2;

/** How many steps a walk has. */
export const steps = 12;

/** A walk from one of the two places; `clip` is c, or undefined where nothing is clipped. */
export function walk(walker: Walker, rate: number, clip: number | undefined): Descent {
  const plain = gradientDescent();
  const rule = clip === undefined ? plain : clipped(plain, clip);
  return descend(curve, [starts[walker]], rule, rate, steps);
}

const isOff = ({ params: [w], loss }: Step) => w < left || w > right || loss > top;

/** One walker at one moment, with its step from there. */
export interface Moment {
  w: number;
  loss: number;
  /** The slope at w, and the one that the rule uses: they differ where it is clipped. */
  slope: number;
  used: number;
  /** Where the step lands, and whether that is off the drawing; left out at the end of the walk, and where it is not finite. */
  next?: { w: number; loss: number; off: boolean };
  /** The walk breaks off here: the next numbers are not finite. */
  lost: boolean;
}

/** What a walk is doing at a step; past its end, its last moment. */
export function momentOf({ steps, outcome }: Descent, index: number, clip?: number): Moment {
  const i = Math.min(index, steps.length - 1);
  const place = ({ params, loss }: Step) => ({ w: params[0], loss });
  const used = steps[i].grads.slice();
  if (clip !== undefined) clipByNorm(used, clip);
  const next = steps[i + 1];
  return {
    ...place(steps[i]),
    slope: steps[i].grads[0],
    used: used[0],
    next: next && { ...place(next), off: isOff(next) },
    lost: outcome.reason === "diverged" && i === steps.length - 1,
  };
}
