// fails: carried
/**
 * The first half-step of k-means: the nearest centre of each point.
 * points: the points, each a list of coordinates; centres: the centres, likewise.
 * Returns one number a point: the place of its nearest centre in the list. Of equals, the first.
 */
export function assign(points: number[][], centres: number[][]): number[] {
  let least = Infinity;
  return points.map((point) => {
    let nearest = 0;
    for (let c = 0; c < centres.length; c++) {
      let distance = 0;
      for (let d = 0; d < point.length; d++) distance += (point[d] - centres[c][d]) ** 2;
      if (distance < least) {
        least = distance;
        nearest = c;
      }
    }
    return nearest;
  });
}
