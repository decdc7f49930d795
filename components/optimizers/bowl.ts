import { quadratic, type Surface } from "#lib/index.ts";

/** A valley: curvature 1 across it, 1/κ along it, and where along runs to. */
export interface Valley extends Surface {
  /** κ. */
  readonly condition: number;
  /** The direction of the valley's floor from the w₁ axis, in degrees, counter-clockwise. */
  readonly direction: number;
}

/** Where the minimum is: away from 0, so that weight decay pulls away from it. */
export const floor = [0.5, 0.25] as const;

/**
 * The bowl of this chapter's maps, L = ½(u²/κ + v²): u runs along the floor, v across it. The steepest
 * curvature is always 1, so the limit of plain gradient descent is γ < 2 for any κ.
 */
export function valley(condition: number, direction: number): Valley {
  const bowl = quadratic([1 / condition, 1], {
    angle: (direction * Math.PI) / 180,
    center: floor,
  });
  return { ...bowl, condition, direction };
}

/** The contour of height L is an ellipse with these half axes, along the floor and across it. */
export const halfAxes = (condition: number, height: number): [number, number] => [
  Math.sqrt(2 * height * condition),
  Math.sqrt(2 * height),
];
