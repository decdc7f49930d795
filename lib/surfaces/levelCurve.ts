import { requireFinite, requirePositive } from "../require.ts";
import type { Interval, Surface } from "./surface.ts";

/** What a place without slope is: the floor of a valley, the top of a hill, or a shelf on a slope. */
export type LevelKind = "minimum" | "maximum" | "inflection";

/** A place without slope. */
export interface LevelPlace {
  readonly at: number;
  readonly kind: LevelKind;
}

/** A curve whose places without slope are known exactly. */
export interface LevelCurve extends Surface {
  /** The places without slope, from left to right. */
  readonly levels: readonly LevelPlace[];
  /** The second derivative L″(w). */
  curvature(w: number): number;
}

export interface LevelCurveOptions {
  /** Where the slope changes its sign: an odd number of places. Default 0, 1 and 1.7. */
  turns?: readonly number[];
  /** Where the slope is 0 on a way that goes on in the same direction. Default −1.8. */
  shelves?: readonly number[];
  /** k. Default 0.6. */
  scale?: number;
  /** The loss at the lowest minimum. Default 0.2. */
  floor?: number;
  /** Default [−2.4, 2.1]. */
  domain?: Interval;
}

/**
 * A curve that is level exactly where it is asked to be, made from its slope:
 *
 *   L′(w) = k Π (w − tᵢ) Π (w − sⱼ)²        L(w) = ∫ L′ + constant
 *
 * At a turn tᵢ the slope changes its sign, so it is a minimum or a maximum, and the outermost ones
 * are minima. At a shelf sⱼ it touches 0 and keeps its sign: an inflection, where L″ is 0, too.
 * L is a polynomial of degree 1 + turns + 2 · shelves; outside the domain it is a steep wall.
 *
 * @throws RangeError if the number of turns is even, a place is not finite, or k is not positive
 */
export function levelCurve({
  turns = [0, 1, 1.7],
  shelves = [-1.8],
  scale = 0.6,
  floor = 0.2,
  domain = [-2.4, 2.1],
}: LevelCurveOptions = {}): LevelCurve {
  requirePositive("levelCurve: scale", scale);
  for (const place of [...turns, ...shelves, floor]) requireFinite("levelCurve: place", place);
  if (turns.length % 2 === 0) {
    throw new RangeError(`levelCurve: turns must be odd in number, but got ${turns.length}`);
  }
  const roots = [...turns, ...shelves, ...shelves];
  const slope = roots.reduce<readonly number[]>(timesRoot, [scale]);
  const height = [0, ...slope.map((c, power) => c / (power + 1))];
  const levels = levelsOf(turns, shelves);
  const minima = levels
    .filter(({ kind }) => kind === "minimum")
    .map(({ at }) => at)
    .sort((a, b) => horner(height, a) - horner(height, b));
  height[0] = floor - horner(height, minima[0]);

  return {
    name: "levelCurve",
    size: 1,
    domain: [domain],
    levels,
    minima: minima.map((at) => [at]),
    loss: (params) => horner(height, params[0]),
    // As a product, so that it is exactly 0 at the places asked for.
    gradient(params, out) {
      let product = scale;
      for (const root of roots) product *= params[0] - root;
      out[0] = product;
    },
    curvature: (w) => scale * slopeOfProduct(roots, w),
  };
}

/** The coefficients of p(w) · (w − root), lowest power first. */
const timesRoot = (p: readonly number[], root: number): readonly number[] =>
  [0, ...p].map((c, power) => c - root * (p[power] ?? 0));

function horner(coefficients: readonly number[], w: number): number {
  let sum = 0;
  for (let power = coefficients.length - 1; power >= 0; power--) {
    sum = sum * w + coefficients[power];
  }
  return sum;
}

/** The derivative of Π (w − rᵢ): for each factor the product of all the others. */
function slopeOfProduct(roots: readonly number[], w: number): number {
  let sum = 0;
  for (let i = 0; i < roots.length; i++) {
    let others = 1;
    for (let j = 0; j < roots.length; j++) if (j !== i) others *= w - roots[j];
    sum += others;
  }
  return sum;
}

function levelsOf(turns: readonly number[], shelves: readonly number[]): LevelPlace[] {
  const turning = [...turns]
    .sort((a, b) => a - b)
    .map((at, i): LevelPlace => ({ at, kind: i % 2 ? "maximum" : "minimum" }));
  const resting = shelves.map((at): LevelPlace => ({ at, kind: "inflection" }));
  return [...turning, ...resting].sort((a, b) => a.at - b.at);
}
