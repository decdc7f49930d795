import { describe, expect, it } from "vitest";
import { dozen, dozenLine } from "#components/widgets/batching/dozen.ts";
import {
  batchProgram,
  miniBatchProgram,
  reshuffledProgram,
  type Sum,
  shuffledOnceProgram,
} from "#components/widgets/batching/programs.ts";
import { birds, runAlgorithm, start } from "#components/widgets/batching/runAlgorithm.ts";
import { batches, gradientDescent, parseProgram, trainBatches } from "#lib/index.ts";

const settings = {
  learningRate: 0.2,
  iterations: 7,
  batchSize: 5,
  epsilon: 0,
  seed: 1,
};
const run = (source: string, changed = {}) =>
  runAlgorithm(parseProgram(source), { ...settings, ...changed });

/** Θ after each iteration of a program. */
const pathOf = ({ moments }: ReturnType<typeof run>) =>
  moments.filter(({ set }) => set === "Θ").map(({ variables }) => variables.Θ as number[]);

const libraryPath = (batchSize: number, reduction: Sum) =>
  [
    ...trainBatches(
      dozenLine,
      start,
      gradientDescent(),
      batches({ count: dozen.length, batchSize }),
      { learningRate: settings.learningRate, iterations: settings.iterations, reduction },
    ),
  ].map(({ params }) => [...params]);

const same = (path: number[][], reference: number[][]) => {
  expect(path).toHaveLength(reference.length);
  for (const [t, params] of reference.entries()) {
    for (const i of [0, 1]) expect(path[t][i]).toBeCloseTo(params[i], 10);
  }
};

describe("the lecture's algorithms, line by line", () => {
  it.each(["mean", "sum"] as const)("walk as the library does: batch, %s", (sum) => {
    same(pathOf(run(batchProgram(sum))), libraryPath(dozen.length, sum));
  });

  it.each(["mean", "sum"] as const)(
    "walk as the library does: mini-batches with a smaller last one, %s",
    (sum) => {
      same(pathOf(run(miniBatchProgram(sum))), libraryPath(5, sum));
    },
  );

  it("cost n × N and, of parts that fill the data, n × B", () => {
    expect(run(batchProgram("mean")).moments.at(-1)?.evaluations).toBe(7 * 12);
    expect(run(miniBatchProgram("mean"), { batchSize: 4 }).moments.at(-1)?.evaluations).toBe(28);
  });

  it("stop when the gradient is shorter than ε", () => {
    const { moments, end } = run(batchProgram("mean"), { epsilon: 0.05, iterations: 60 });
    const { variables } = moments[moments.length - 1];
    expect(Math.hypot(...(variables["∇Θ"] as number[]))).toBeLessThan(0.05);
    expect(variables.iteration).toBeLessThan(60);
    expect(end).toEqual({});
  });

  const batchesOf = (source: string) =>
    run(source, { batchSize: 4, iterations: 6 })
      .moments.filter(({ set }) => set === "batch")
      .map(({ variables }) => variables.batch as number[]);
  const sorted = (list: number[]) => list.sort((a, b) => a - b);

  it("shuffled once, meet the same batches in every epoch", () => {
    const met = batchesOf(shuffledOnceProgram("mean"));
    expect(met).toHaveLength(6);
    expect(sorted(met.slice(0, 3).flat())).toEqual(birds);
    expect(met.slice(3)).toEqual(met.slice(0, 3));
    expect(met[0]).not.toEqual([1, 2, 3, 4]);
  });

  it("shuffled in every epoch, meet new ones, and still everyone once", () => {
    const met = batchesOf(reshuffledProgram("mean"));
    expect(sorted(met.slice(0, 3).flat())).toEqual(birds);
    expect(sorted(met.slice(3).flat())).toEqual(birds);
    expect(met.slice(3)).not.toEqual(met.slice(0, 3));
  });

  it("do nothing when no iteration is allowed", () => {
    const { moments } = run(batchProgram("mean"), { iterations: 0 });
    expect(moments.at(-1)?.held).toBe(false);
    expect(moments.at(-1)?.variables.Θ).toEqual(start);
  });
});
