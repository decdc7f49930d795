export function assign(points: number[][], centres: number[][]): number[] {
  return points.map((point) => {
    const distances = centres.map((centre) => Math.hypot(...point.map((x, d) => x - centre[d])));
    return distances.indexOf(Math.min(...distances));
  });
}
