import { coordinate } from "#components/plots/path.ts";

type Point = readonly [number, number];

/** A smooth line through the points that never overshoots them (Fritsch & Carlson 1980). */
export function monotone(points: readonly Point[]): string {
  const slopes = points.slice(1).map(([x, y], i) => (y - points[i][1]) / (x - points[i][0]));
  const tangents = points.map((_, i) => tangent(points, slopes, i));
  const [first] = points;
  const curves = points.slice(1).map(([x, y], i) => {
    const [px, py] = points[i];
    const third = (x - px) / 3;
    const corners = [
      px + third,
      py + tangents[i] * third,
      x - third,
      y - tangents[i + 1] * third,
      x,
      y,
    ];
    return `C${corners.map(coordinate).join(" ")}`;
  });
  return `M${first.map(coordinate).join(" ")}${curves.join("")}`;
}

function tangent(points: readonly Point[], slopes: readonly number[], i: number): number {
  const before = slopes[i - 1];
  const after = slopes[i];
  if (before === undefined) return after;
  if (after === undefined) return before;
  if (before * after <= 0) return 0;
  const [w0, w1] = [points[i][0] - points[i - 1][0], points[i + 1][0] - points[i][0]];
  return (3 * (w0 + w1)) / ((2 * w1 + w0) / before + (w1 + 2 * w0) / after);
}
