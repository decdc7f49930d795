type Point = readonly [number, number];

/** A coordinate with one decimal, as short as SVG allows: a tenth of a unit is finer than a pen. */
export const coordinate = (value: number) =>
  String(Math.round(value * 10) / 10).replace(/^(-?)0\./, "$1.");

/**
 * Where the way from one place to another leaves the box [0, width] × [0, height]; the second place itself while it is
 * inside. A run that leaves the map is drawn up to its edge.
 */
export function withinBox(from: Point, to: Point, width: number, height: number): Point {
  const share = (a: number, b: number, most: number) =>
    b > most ? (most - a) / (b - a) : b < 0 ? a / (a - b) : 1;
  const kept = Math.min(share(from[0], to[0], width), share(from[1], to[1], height));
  return kept >= 1 ? to : [from[0] + kept * (to[0] - from[0]), from[1] + kept * (to[1] - from[1])];
}

/** An open line through the points, on whole tenths. */
export const polyline = (points: readonly Point[]) =>
  points.length ? relativeLine(points, 0.1) : "";

/**
 * A line in relative steps on a grid: about half the bytes of absolute ones, and no error that adds up.
 *
 * @param grain the distance of the grid's lines, in drawing units
 */
export function relativeLine(points: readonly Point[], grain: number): string {
  const short = (count: number) => coordinate(count * grain);
  const onGrid = points.map(([x, y]) => [Math.round(x / grain), Math.round(y / grain)] as const);
  let [px, py] = onGrid[0];
  let d = `M${short(px)} ${short(py)}`;
  for (const [i, [x, y]] of onGrid.slice(1).entries()) {
    d += joined(i === 0 ? "l" : d, short(x - px));
    d += joined(d, short(y - py));
    [px, py] = [x, y];
  }
  return d;
}

/** Puts a space before a number, where it would run into the one before. */
function joined(before: string, number: string): string {
  if (before === "l") return `l${number}`;
  const apart = number.startsWith("-") || (number.startsWith(".") && /\.\d+$/.test(before));
  return apart ? number : ` ${number}`;
}

/**
 * The points that matter for the shape: the rest lie within `tolerance` of the line through their
 * neighbours (Douglas & Peucker 1973).
 */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  if (points.length < 3) return [...points];
  const kept = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let segment = open.pop(); segment; segment = open.pop()) {
    const [from, to] = segment;
    const far = farthest(points, from, to);
    if (far.distance <= tolerance) continue;
    kept.add(far.index);
    open.push([from, far.index], [far.index, to]);
  }
  return points.filter((_, index) => kept.has(index));
}

function farthest(points: readonly Point[], from: number, to: number) {
  const [x1, y1] = points[from];
  const dx = points[to][0] - x1;
  const dy = points[to][1] - y1;
  const length = Math.hypot(dx, dy);
  let index = from;
  let distance = 0;
  for (let i = from + 1; i < to; i++) {
    const px = points[i][0] - x1;
    const py = points[i][1] - y1;
    const away = length < 1e-9 ? Math.hypot(px, py) : Math.abs(dy * px - dx * py) / length;
    if (away > distance) [index, distance] = [i, away];
  }
  return { index, distance };
}
