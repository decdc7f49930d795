import { fixed } from "../words/numbers.ts";
import { element } from "./element.ts";
import { coordinate } from "./path.ts";

type Ring = readonly (readonly [number, number])[];

export interface LabelStyle {
  /** Default: one decimal. */
  format?: (height: number) => string;
  /** Least distance between two labels of one height, in drawing units. */
  gap?: number;
}

interface Sheet extends LabelStyle {
  width: number;
  height: number;
  avoid: readonly (readonly [number, number, number])[];
  tintOf: (height: number) => number;
  isIndex: (height: number) => boolean;
}

interface Candidate {
  x: number;
  y: number;
  angle: number;
  height: number;
  /** How much the line bends and tilts here: the least is the best to read. */
  badness: number;
}

/** Writes each heavy contour's height on its line, where the line is straight and level and nothing is in the way. */
export function labelsOf(
  document: Document,
  levels: readonly Ring[][],
  heights: readonly number[],
  sheet: Sheet,
): Element {
  const { gap = 105, format = (height) => fixed(height, 1) } = sheet;
  const candidates = levels
    .flatMap((level, k) =>
      sheet.isIndex(heights[k]) ? level.flatMap((ring) => along(ring, heights[k])) : [],
    )
    .filter((place) => isFree(place, sheet))
    .sort((a, b) => a.badness - b.badness);
  const written: Candidate[] = [];
  for (const place of candidates) {
    const crowded = written.some(
      (other) =>
        Math.hypot(other.x - place.x, other.y - place.y) <
        gap * (other.height === place.height ? 1.8 : 0.55),
    );
    if (!crowded) written.push(place);
  }
  const numerals = written.map(({ x, y, angle, height }) => {
    const place = `translate(${coordinate(x)} ${coordinate(y)}) rotate(${Math.round(angle)})`;
    const look = { class: `cl k${sheet.tintOf(height)}`, dy: ".34em", transform: place };
    return element(document, "text", look, [format(height)]);
  });
  return element(document, "g", {}, numerals);
}

const half = 17;
const step = 8;

/** Places along a ring, judged by the piece of line that the numerals would cover. */
function along(ring: Ring, height: number): Candidate[] {
  const lengths = [0];
  for (let i = 1; i < ring.length; i++) {
    lengths.push(
      lengths[i - 1] + Math.hypot(ring[i][0] - ring[i - 1][0], ring[i][1] - ring[i - 1][1]),
    );
  }
  const total = lengths[lengths.length - 1];
  const places: Candidate[] = [];
  for (let s = half + step; s < total - half - step; s += step) {
    const [ax, ay] = pointAt(ring, lengths, s - half);
    const [bx, by] = pointAt(ring, lengths, s + half);
    const [x, y] = pointAt(ring, lengths, s);
    const bend = 1 - Math.hypot(bx - ax, by - ay) / (2 * half);
    const angle = upright((Math.atan2(by - ay, bx - ax) * 180) / Math.PI);
    places.push({ x, y, angle, height, badness: bend * 40 + Math.abs(angle) / 60 });
  }
  return places.filter(({ badness }) => badness < 3);
}

function pointAt(ring: Ring, lengths: readonly number[], s: number): readonly [number, number] {
  const i = Math.max(
    1,
    lengths.findIndex((length) => length >= s),
  );
  const t = (s - lengths[i - 1]) / (lengths[i] - lengths[i - 1] || 1);
  return [
    ring[i - 1][0] + t * (ring[i][0] - ring[i - 1][0]),
    ring[i - 1][1] + t * (ring[i][1] - ring[i - 1][1]),
  ];
}

const upright = (angle: number) => (angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle);

function isFree({ x, y }: Candidate, { width, height, avoid }: Sheet): boolean {
  const inside = x > 22 && y > 16 && x < width - 22 && y < height - 16;
  return inside && avoid.every(([ax, ay, radius]) => Math.hypot(ax - x, ay - y) > radius);
}
