export function split(data: number[], batchSize: number): number[][] {
  const batches: number[][] = [];
  data.forEach((point, i) => {
    if (i % batchSize === 0) batches.push([]);
    batches[batches.length - 1].push(point);
  });
  return batches;
}
