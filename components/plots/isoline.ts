type Point = readonly [number, number];

/**
 * The line along which a field sampled on a grid has the value 0, as pieces of a path (marching squares, linear
 * between neighbours).
 *
 * @param values row by row from the top, `columns × rows`, each at the middle of its cell
 * @param place the place in the drawing of a position counted in cells, [0, 0] the middle of the first
 */
export function isoline(
  values: ArrayLike<number>,
  columns: number,
  rows: number,
  place: (column: number, row: number) => Point,
): [Point, Point][] {
  const pieces: [Point, Point][] = [];
  for (let j = 0; j + 1 < rows; j++) {
    for (let i = 0; i + 1 < columns; i++) {
      const k = j * columns + i;
      const crossings = crossingsOf(
        values[k],
        values[k + 1],
        values[k + columns + 1],
        values[k + columns],
      );
      for (let c = 0; c + 1 < crossings.length; c += 2) {
        const [a, b] = [crossings[c], crossings[c + 1]];
        pieces.push([place(i + a[0], j + a[1]), place(i + b[0], j + b[1])]);
      }
    }
  }
  return pieces;
}

/** Where the line cuts the sides of a square, whose corners are given clockwise from the upper left; in pairs. */
function crossingsOf(a: number, b: number, c: number, d: number): Point[] {
  const cuts: Point[] = [];
  if (a > 0 !== b > 0) cuts.push([a / (a - b), 0]);
  if (b > 0 !== c > 0) cuts.push([1, b / (b - c)]);
  if (c > 0 !== d > 0) cuts.push([1 - c / (c - d), 1]);
  if (d > 0 !== a > 0) cuts.push([0, 1 - d / (d - a)]);
  // A saddle: the middle decides which sides belong together.
  if (cuts.length === 4 && a > 0 !== a + b + c + d > 0) cuts.push(cuts.shift() as Point);
  return cuts;
}
