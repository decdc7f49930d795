import { describe, expect, it } from "vitest";
import {
  bandExperiments,
  bandsOf,
  closeRuns,
  perEpoch,
  starts,
  ways,
} from "#components/widgets/batching/FourWaysModel.ts";
import {
  flock,
  rightShare,
  runSorted,
  secondCount,
} from "#components/widgets/batching/SortedModel.ts";
import {
  bestOfSizes,
  layouts,
  networkExperiments,
  networkGrid,
  stepsOf,
  valleysGrid,
} from "#components/widgets/batching/SuccessModel.ts";

describe("what each gradient buys", () => {
  it("gives every batch size the same cost, or the same number of steps", () => {
    for (const size of layouts.network.sizes) {
      expect(size * stepsOf("network", "cost", size)).toBe(64 * layouts.network.rounds);
      expect(stepsOf("network", "steps", size)).toBe(layouts.network.rounds);
    }
  });

  it("counts the same runs twice alike, and never more than there are", () => {
    const first = () => {
      const run = valleysGrid("steps", 5);
      let grid: readonly number[] = [];
      for (let i = 0; i < 70; i++) grid = run.next().value;
      return [...grid];
    };
    expect(first()).toEqual(first());
    for (const found of first()) expect(found).toBeLessThanOrEqual(2);
  });

  it("has one experiment a cell and start, the seeds the same in all cells", () => {
    const { sizes, rates, runs } = layouts.network;
    const experiments = networkExperiments("cost", 7);
    expect(experiments).toHaveLength(sizes.length * rates.length * runs);
    expect(experiments[runs].seed).toBe(7);
    expect(experiments[runs].batchSize).toBe(sizes[1]);
  });

  it("counts a run of the network only when it is over and every point is right", () => {
    const { sizes, rates, runs } = layouts.network;
    const record = (step: number, accuracy: number) => ({ step, train: { accuracy } });
    const fates = [[record(0, 1)], [record(0, 0.5), record(9, 1)], [record(0, 1), record(9, 0.9)]];
    const made = Array.from({ length: sizes.length * rates.length * runs }, (_, k) => ({
      records: fates[k] ?? [],
    }));
    expect(networkGrid(made)).toEqual([1, ...new Array(sizes.length * rates.length - 1).fill(0)]);
  });

  it("names the best learning rate of every size", () => {
    const { sizes, rates, runs } = layouts.network;
    const grid = rates.flatMap((_, r) => sizes.map((_, s) => (r === s ? runs : 0)));
    expect(bestOfSizes("network", grid).map(({ rate, share }) => [rate, share])).toEqual(
      rates.map((rate) => [rate, 1]),
    );
  });
});

describe("birds in the order of their file", () => {
  const swing = (order: "file" | "shuffled") => {
    const losses = runSorted(flock(secondCount), order, 22, 2, 4)
      .slice(-10)
      .map(({ loss }) => loss);
    return Math.max(...losses) - Math.min(...losses);
  };

  it("make the loss swing, and shuffled they do not", () => {
    expect(swing("file")).toBeGreaterThan(5 * swing("shuffled"));
  });

  it("agree with themselves: a batch of all stands at 0° to all", () => {
    const birds = flock(0);
    for (const { angle } of runSorted(birds, "file", birds.count, 0.5, 3)) {
      expect(angle).toBeLessThan(1e-4);
    }
  });

  it("of one species only are told right more and more surely", () => {
    const birds = flock(0);
    const steps = runSorted(birds, "file", 30, 1, 4);
    expect(rightShare(birds, steps[steps.length - 1].params)).toBe(1);
    expect(steps[steps.length - 1].loss).toBeLessThan(steps[0].loss / 5);
  });
});

describe("one network, four orders", () => {
  it("starts at the same parameters in all four", () => {
    const run = closeRuns(3);
    let lines: number[][] = [];
    for (let next = run.next(); !next.done; next = run.next()) lines = next.value;
    expect(new Set(lines.map(([first]) => first)).size).toBe(1);
    // Shuffled once or every time: the first epoch has the same order.
    expect(new Set(lines.map((line) => line[perEpoch])).size).toBe(ways.length - 1);
    expect(new Set(lines.map((line) => line[2 * perEpoch])).size).toBe(ways.length);
    for (const line of lines) expect(line).toHaveLength(6 * perEpoch + 1);
  });

  it("has as many experiments as ways and starts, way after way", () => {
    const experiments = bandExperiments(1);
    expect(experiments).toHaveLength(ways.length * starts);
    expect(experiments[starts].sampling).toBe(ways[1]);
  });

  it("takes the middle and the eighths of the losses, as far as they have come", () => {
    const runs = Array.from({ length: ways.length * starts }, (_, k) => ({
      records: k < starts ? [{ train: { loss: k } }] : [],
    }));
    const [first, second] = bandsOf(runs);
    expect(first).toEqual({ low: [2], middle: [8], high: [13] });
    expect(second).toEqual({ low: [], middle: [], high: [] });
  });
});
