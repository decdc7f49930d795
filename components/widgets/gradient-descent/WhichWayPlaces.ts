import { seeded } from "#lib/random/random.ts";
import { type LevelCurve, levelCurve } from "#lib/surfaces/levelCurve.ts";

/** The figure's curve: a shelf, the lowest minimum, a maximum, a false minimum. */
export const curve: LevelCurve = levelCurve();

/** A step along w by its sign. */
export type Way = "grow" | "shrink" | "stay";

/** What the rule does to w: the opposite of the slope's sign. */
export const wayOf = (slope: number): Way => (slope > 0 ? "shrink" : slope < 0 ? "grow" : "stay");

// A slope that is not 0 should look like one, and a new place should look like a new one.
const leastSlope = 0.4;
const leastMove = 0.35;
const shareOfLevels = 0.2;
const margin = 0.1;

/** Where the reader is asked, without end: places with a clear slope, and one in five without any. */
export function* placesToAsk(seed: number): Generator<number, never, void> {
  const random = seeded(seed);
  const [[low, high]] = curve.domain;
  const slope = new Float64Array(1);
  const isClear = (w: number) => {
    curve.gradient(Float64Array.of(w), slope);
    return Math.abs(slope[0]) >= leastSlope;
  };
  let last = Number.NaN;
  for (;;) {
    const level = !Number.isNaN(last) && random() < shareOfLevels;
    const place = level
      ? curve.levels[Math.floor(random() * curve.levels.length)].at
      : Number((low + margin + random() * (high - low - 2 * margin)).toFixed(2));
    if (Math.abs(place - last) < leastMove || (!level && !isClear(place))) continue;
    last = place;
    yield place;
  }
}
