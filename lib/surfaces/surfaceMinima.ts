import { eigen2, hessian2 } from "./curvature.ts";
import type { Objective } from "./objective.ts";
import type { Surface } from "./surface.ts";

/** More Newton steps than a start next to a minimum ever needs. */
const NEWTON_STEPS = 20;

/**
 * The local minima of a two-parameter loss inside a domain, lowest first.
 *
 * The loss is looked at on an even grid; each cell lower than its neighbours is a start for
 * Newton's method. Minima closer together than a cell are taken for one, and a minimum whose
 * curvature vanishes in some direction is left out: Newton's method does not reach it.
 *
 * @param objective of size 2
 * @param cells how many cells the grid has along each parameter
 */
export function surfaceMinima(
  objective: Objective,
  domain: Surface["domain"],
  cells = 100,
): readonly (readonly number[])[] {
  const [width, height] = domain.map(([low, high]) => (high - low) / cells);
  const found: Float64Array[] = [];
  for (const start of lowCells(objective, domain, cells)) {
    const end = polish(objective, start);
    if (!end || end.some((x, i) => x < domain[i][0] || x > domain[i][1])) continue;
    const known = found.some(
      ([x, y]) => Math.abs(x - end[0]) < width && Math.abs(y - end[1]) < height,
    );
    if (!known) found.push(end);
  }
  return found
    .sort((a, b) => objective.loss(a) - objective.loss(b) || a[0] - b[0])
    .map((point) => [...point]);
}

/** The grid points that are lower than the eight around them. */
function lowCells(objective: Objective, domain: Surface["domain"], cells: number) {
  const side = cells + 1;
  const point = (i: number, j: number) =>
    Float64Array.of(at(domain[0], i / cells), at(domain[1], j / cells));
  const heights = Float64Array.from({ length: side * side }, (_, k) =>
    objective.loss(point(k % side, Math.floor(k / side))),
  );
  const around = [-side - 1, -side, -side + 1, -1, 1, side - 1, side, side + 1];
  const low: Float64Array[] = [];
  for (let j = 1; j < cells; j++) {
    for (let i = 1; i < cells; i++) {
      const k = j * side + i;
      if (around.every((way) => heights[k] <= heights[k + way])) low.push(point(i, j));
    }
  }
  return low;
}

const at = ([low, high]: readonly [number, number], share: number) => low + (high - low) * share;

/** Newton's method, Θ ← Θ − H⁻¹∇Θ; undefined if it meets a point that is no bowl. */
function polish(objective: Objective, start: Float64Array): Float64Array | undefined {
  const params = start.slice();
  const grads = new Float64Array(2);
  for (let i = 0; i < NEWTON_STEPS; i++) {
    objective.gradient(params, grads);
    const hessian = hessian2(objective, params);
    if (!(eigen2(hessian).values[1] > 0)) return undefined;
    const [[a, b], [, d]] = hessian;
    const determinant = a * d - b * b;
    params[0] -= (d * grads[0] - b * grads[1]) / determinant;
    params[1] -= (a * grads[1] - b * grads[0]) / determinant;
  }
  return params;
}
