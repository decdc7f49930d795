/**
 * The first half-step of k-means: the nearest centre of each point.
 * points: the points, each a list of coordinates; centres: the centres, likewise.
 * Returns one number a point: the place of its nearest centre in the list. Of equals, the first.
 */
export function assign(points: number[][], centres: number[][]): number[] {
  return points.map((point) => {
    let nearest = 0;
    // find the centre nearest to this point
    return nearest;
  });
}
