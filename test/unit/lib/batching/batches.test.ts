import { describe, expect, it } from "vitest";
import { type Batches, batches, epochOrders, type Sampling } from "#lib/index.ts";

const samplings: Sampling[] = ["inOrder", "shuffledOnce", "reshuffled", "withReplacement"];
const sorted = (indices: Iterable<number>) => [...indices].sort((a, b) => a - b);
const all = (count: number) => Array.from({ length: count }, (_, i) => i);

/** The next `epochs` epochs, each as the list of its batches. */
const read = (source: Batches, epochs = 1) =>
  Array.from({ length: epochs }, () =>
    Array.from({ length: source.perEpoch }, () => [...source.next()]),
  );

describe("epochOrders", () => {
  const orders = (sampling: Sampling, epochs: number, seed = 3, count = 20) => {
    const fill = epochOrders({ count, sampling, seed });
    return Array.from({ length: epochs }, () => {
      const order = new Int32Array(count);
      fill(order);
      return [...order];
    });
  };

  it.each(samplings)("gives the same orders for the same seed: %s", (sampling) => {
    expect(orders(sampling, 4)).toEqual(orders(sampling, 4));
  });

  it.each(["shuffledOnce", "reshuffled", "withReplacement"] as const)(
    "gives other orders for another seed: %s",
    (sampling) => {
      expect(orders(sampling, 1, 3)).not.toEqual(orders(sampling, 1, 4));
    },
  );

  it("leaves the order alone where nothing is shuffled", () => {
    expect(orders("inOrder", 2)).toEqual([all(20), all(20)]);
  });

  it("shuffles once and keeps that order", () => {
    const [first, second, third] = orders("shuffledOnce", 3);
    expect(first).not.toEqual(all(20));
    expect(sorted(first)).toEqual(all(20));
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });

  it("shuffles every epoch anew, each point once", () => {
    const epochs = orders("reshuffled", 3);
    for (const order of epochs) expect(sorted(order)).toEqual(all(20));
    expect(epochs[1]).not.toEqual(epochs[0]);
    expect(epochs[2]).not.toEqual(epochs[1]);
  });

  it("leaves out a share of (1 − 1/N)^N when it draws with replacement", () => {
    const count = 50;
    const epochs = orders("withReplacement", 2000, 1, count);
    const unseen = epochs.map((order) => 1 - new Set(order).size / count);
    const mean = unseen.reduce((sum, share) => sum + share, 0) / epochs.length;
    // the deviation of one epoch's share is about 0.044, of the mean of 2000 about 0.001
    expect(Math.abs(mean - (1 - 1 / count) ** count)).toBeLessThan(0.004);
  });

  it("shuffles so that every point comes first equally often", () => {
    const firsts = new Array(5).fill(0);
    for (const [first] of orders("reshuffled", 5000, 1, 5)) firsts[first]++;
    for (const times of firsts) expect(Math.abs(times - 1000)).toBeLessThan(120);
  });
});

describe("batches", () => {
  it("splits an epoch in order, with a shorter last batch", () => {
    const source = batches({ count: 10, batchSize: 4 });
    expect(source.perEpoch).toBe(3);
    expect(read(source, 2)).toEqual(
      new Array(2).fill([
        [0, 1, 2, 3],
        [4, 5, 6, 7],
        [8, 9],
      ]),
    );
  });

  it("is a full batch unless told otherwise", () => {
    expect(read(batches({ count: 6 }), 2)).toEqual([[all(6)], [all(6)]]);
  });

  it("has one batch of one point for a data set of one", () => {
    expect(read(batches({ count: 1, sampling: "reshuffled" }), 3)).toEqual([[[0]], [[0]], [[0]]]);
  });

  it.each(samplings)("lets no batch leak into the next epoch: %s", (sampling) => {
    const fill = epochOrders({ count: 7, sampling, seed: 5 });
    const order = new Int32Array(7);
    for (const epoch of read(batches({ count: 7, batchSize: 3, sampling, seed: 5 }), 4)) {
      fill(order);
      expect(epoch.map((batch) => batch.length)).toEqual([3, 3, 1]);
      expect(epoch.flat()).toEqual([...order]);
    }
  });

  it("counts its iterations and epochs", () => {
    const source = batches({ count: 5, batchSize: 2 });
    const counts = Array.from({ length: 7 }, () => {
      source.next();
      return [source.iteration, source.epoch];
    });
    expect(counts).toEqual([
      [1, 0],
      [2, 0],
      [3, 1],
      [4, 1],
      [5, 1],
      [6, 2],
      [7, 2],
    ]);
  });

  it("refuses sizes that make no batch", () => {
    expect(() => batches({ count: 0 })).toThrow("batches: batchSize");
    expect(() => batches({ count: 0, batchSize: 1 })).toThrow("epochOrders: count");
    expect(() => batches({ count: 5, batchSize: 0 })).toThrow(
      "batches: batchSize must be a whole number of at least 1, but got 0",
    );
    expect(() => batches({ count: 5, batchSize: Number.NaN })).toThrow("batches: batchSize");
    expect(() => batches({ count: 5, batchSize: 6 })).toThrow(
      "batches: batchSize must be at most the number of points, 5, but got 6",
    );
    expect(() => batches({ count: 5, seed: Number.NaN })).toThrow("seeded: seed");
  });
});
