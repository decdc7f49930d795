import { requireCount } from "../require.ts";
import type { Interval } from "../surfaces/surface.ts";

/**
 * The centres of a grid of cells over a rectangle, as inputs for a model: (columns · rows) × 2,
 * row by row from the largest y down, as a picture is stored.
 *
 * @throws RangeError if a side has no cell
 */
export function gridPoints(x: Interval, y: Interval, columns: number, rows: number): Float64Array {
  requireCount("gridPoints: columns", columns, 1);
  requireCount("gridPoints: rows", rows, 1);
  const points = new Float64Array(2 * columns * rows);
  const width = (x[1] - x[0]) / columns;
  const height = (y[1] - y[0]) / rows;
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const k = 2 * (j * columns + i);
      points[k] = x[0] + (i + 0.5) * width;
      points[k + 1] = y[1] - (j + 0.5) * height;
    }
  }
  return points;
}
