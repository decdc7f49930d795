import { describe, expect, it } from "vitest";
import { optimizers } from "#components/optimizers/optimizers.ts";
import {
  goodRates,
  judgedResult,
  judgedRuns,
  runCount,
  shareOf,
  trials,
  tunedResult,
  tuningRuns,
  type WhichEntry,
} from "#components/widgets/optimizers/WhichModel.ts";
import type { SweepRun } from "#lib/training/pool/sweep.ts";

type Ended = Pick<SweepRun, "records" | "outcome">;

const underWay: Ended = { records: [], outcome: undefined };
const ended = (accuracy: number, reason: "steps" | "diverged" = "steps"): Ended => ({
  records: [
    {
      step: 400,
      epoch: 1,
      train: { loss: 1, accuracy },
      batchLoss: 1,
      gradientNorm: 1,
    },
  ],
  outcome: { reason, steps: 400, params: new Float64Array() },
});

describe("the trial of the nine", () => {
  it("has as many runs as it says", () => {
    const tuned = tunedResult([], trials.spirals.rates, 8);
    const runs = tuningRuns("spirals");
    expect(runs).toHaveLength(9 * 12 * 8);
    expect(runs.length + judgedRuns("spirals", tuned).length).toBe(runCount("spirals"));
  });

  it("gives everybody the same weights and batches", () => {
    const seeds = tuningRuns("spirals").map(({ seed }) => seed);
    for (let o = 1; o < optimizers.length; o++)
      expect(seeds.slice(96 * o, 96 * (o + 1))).toEqual(seeds.slice(0, 96));
  });

  it("shows what has come: the median of those that ended, and nothing where none has", () => {
    const runs = [ended(0.5), ended(0.9), underWay, underWay, underWay, underWay];
    const { entries } = tunedResult(runs, [0.1, 1], 3);
    expect(entries.gd.accuracies).toEqual([0.7, null]);
    expect(entries.momentum.accuracies).toEqual([null, null]);
  });

  it("counts a run that diverged as one without a right answer", () => {
    const { entries } = tunedResult([ended(0.9, "diverged"), ended(0.6)], [0.1, 1], 1);
    expect(entries.gd).toMatchObject({ accuracies: [0, 0.6], best: 1 });
  });

  it("judges by other runs than those that chose γ, the median of them", () => {
    const tuned = tunedResult([ended(0.9)], [0.1], 1);
    expect(shareOf(tuned.entries.gd)).toBe(0.9);
    const judged = judgedResult(tuned, [ended(0.8), ended(0.6), ended(0.7)], 3);
    expect(judged.entries.gd.judged).toEqual([0.6, 0.7, 0.8]);
    expect(shareOf(judged.entries.gd)).toBe(0.7);
    const shared = trials.digits.judgedSeeds.filter((seed) =>
      trials.digits.tuningSeeds.includes(seed),
    );
    expect(shared).toEqual([]);
  });

  it("finds the learning rates around the best that are nearly as good", () => {
    const entry = (accuracies: WhichEntry["accuracies"], best: number): WhichEntry => ({
      accuracies,
      best,
      judged: [],
    });
    const rates = [0.001, 0.01, 0.1, 1];
    expect(goodRates(entry([0.9, 0.91, 0.92, 0.1], 2), rates)).toEqual([0.001, 0.1]);
    expect(goodRates(entry([0.92, 0.5, 0.92, null], 2), rates)).toEqual([0.1, 0.1]);
  });
});
