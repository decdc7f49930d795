// fails: empty
/**
 * Splits data into mini-batches, in the order in which it comes.
 * data: the points, at least one; it stays as it is; batchSize: B, at least 1.
 * Returns the batches. The last one is shorter if B does not divide the number of points.
 */
export function split(data: number[], batchSize: number): number[][] {
  const batches: number[][] = [];
  for (let first = 0; first <= data.length; first += batchSize) {
    batches.push(data.slice(first, first + batchSize));
  }
  return batches;
}
