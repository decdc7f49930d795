/**
 * Splits data into mini-batches, in the order in which it comes.
 * data: the points, at least one; it stays as it is; batchSize: B, at least 1.
 * Returns the batches. The last one is shorter if B does not divide the number of points.
 */
export function split(data: number[], batchSize: number): number[][] {
  const batches: number[][] = [];
  // change the next line: one batch of everything is the full batch
  batches.push(data);
  return batches;
}
