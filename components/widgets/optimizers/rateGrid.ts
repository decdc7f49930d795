import { momentum, stepsToRest } from "#lib/index.ts";
import { valley } from "../../optimizers/bowl.ts";
import { condition, direction, start } from "./valleySettings.ts";

/** α of the columns and γ of the rows, from the top: largest first. */
export const alphas = Array.from({ length: 25 }, (_, i) => Number((i * 0.04).toFixed(2)));
export const rates = Array.from({ length: 20 }, (_, i) => Number((4 * 0.75 ** i).toPrecision(3)));
export const most = 400;

const land = valley(condition, direction);

/** Steps of momentum in the valley until ‖∇Θ‖ stays below 0.01; undefined if it takes more than `most`. */
export const stepsWith = (alpha: number, rate: number): number | undefined =>
  stepsToRest(land, start, momentum({ momentum: alpha }), rate, { steps: most, epsilon: 0.01 });

export interface GridFacts {
  readonly best: number;
  readonly alpha: number;
  readonly rate: number;
  /** The fewest steps without momentum. */
  readonly plain: number;
  /** The largest rate that settles, without momentum and with α = 0.8. */
  readonly plainEdge: number;
  readonly heavyEdge: number;
}

/** Every cell of the map, row by row. */
export const gridSteps = (): (number | undefined)[][] =>
  rates.map((rate) => alphas.map((alpha) => stepsWith(alpha, rate)));

/** What the figure says about the whole grid. */
export function gridFacts(grid: readonly (readonly (number | undefined)[])[]): GridFacts {
  let best = { steps: Number.POSITIVE_INFINITY, alpha: 0, rate: 0 };
  for (const [r, row] of grid.entries()) {
    for (const [a, steps = Number.POSITIVE_INFINITY] of row.entries()) {
      if (steps < best.steps) best = { steps, alpha: alphas[a], rate: rates[r] };
    }
  }
  const column = (alpha: number) => grid.map((row) => row[alphas.indexOf(alpha)]);
  const edge = (alpha: number) => rates[column(alpha).findIndex((steps) => steps !== undefined)];
  return {
    best: best.steps,
    alpha: best.alpha,
    rate: best.rate,
    plain: Math.min(...column(0).map((steps = Number.POSITIVE_INFINITY) => steps)),
    plainEdge: edge(0),
    heavyEdge: edge(0.8),
  };
}
