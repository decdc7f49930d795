import { SMALL_PIXELS, SMALL_SIDE } from "./smallDigits.ts";

/** Points that a pen has gone through without being lifted, in any unit: x to the right, y down. */
export type Stroke = readonly (readonly [x: number, y: number])[];

/** Half the width of the pen, and of its soft edge, in pixels of the small picture. */
const penRadius = 0.55;
const softness = 0.5;
/** What part of the picture's side the longer side of a digit takes, as in MNIST: 20 of 28. */
const digitShare = 20 / 28;

/**
 * Strokes as a small picture of a digit, made ready as those of MNIST were (LeCun et al. 1998): scaled so
 * that the longer side takes 20/28 of the picture, and moved so that the centre of mass of the ink lies
 * in its middle.
 *
 * @returns 196 numbers from 0, paper, to 1, ink; all 0 without strokes
 */
export function drawnDigit(strokes: readonly Stroke[]): Float64Array {
  const points = strokes.flat();
  if (points.length === 0) return new Float64Array(SMALL_PIXELS);
  const [left, right] = extent(points.map(([x]) => x));
  const [top, bottom] = extent(points.map(([, y]) => y));
  const size = Math.max(right - left, bottom - top) || 1;
  const scale = (digitShare * SMALL_SIDE - 2 * penRadius) / size;
  const middle = SMALL_SIDE / 2;
  const placed = (dx: number, dy: number) =>
    strokes.map((stroke) =>
      stroke.map(
        ([x, y]) =>
          [
            middle + scale * (x - (left + right) / 2) + dx,
            middle + scale * (y - (top + bottom) / 2) + dy,
          ] as const,
      ),
    );
  const [x, y] = centreOfMass(ink(placed(0, 0)));
  return ink(placed(middle - x, middle - y));
}

const extent = (values: readonly number[]) => [Math.min(...values), Math.max(...values)];

/** The ink that a pen leaves on each pixel. */
function ink(strokes: readonly Stroke[]): Float64Array {
  const picture = new Float64Array(SMALL_PIXELS);
  for (let pixel = 0; pixel < SMALL_PIXELS; pixel++) {
    const x = (pixel % SMALL_SIDE) + 0.5;
    const y = Math.floor(pixel / SMALL_SIDE) + 0.5;
    let nearest = Infinity;
    for (const stroke of strokes) {
      for (const [i, to] of stroke.entries()) {
        nearest = Math.min(nearest, distance(x, y, stroke[Math.max(0, i - 1)], to));
      }
    }
    picture[pixel] = Math.max(0, Math.min(1, (penRadius + softness - nearest) / softness));
  }
  return picture;
}

/** From a point to the nearest point of a line between two others. */
function distance(
  x: number,
  y: number,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const along = Math.max(0, Math.min(1, share));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

function centreOfMass(picture: Float64Array): [number, number] {
  let [mass, sumX, sumY] = [0, 0, 0];
  for (let pixel = 0; pixel < SMALL_PIXELS; pixel++) {
    mass += picture[pixel];
    sumX += picture[pixel] * ((pixel % SMALL_SIDE) + 0.5);
    sumY += picture[pixel] * (Math.floor(pixel / SMALL_SIDE) + 0.5);
  }
  return [sumX / mass, sumY / mass];
}
