import { describe, expect, it, vi } from "vitest";
import {
  type Experiment,
  runExperiment,
  type Sweep,
  trainingPool,
  variations,
} from "#lib/index.ts";
import { localWorkers } from "./localWorkers.ts";

const base: Experiment = {
  data: { moons: { points: 40 } },
  layers: [2, 4, 1],
  loss: "sigmoidCrossEntropy",
  optimizer: { name: "gradientDescent" },
  learningRate: 0.1,
  batchSize: 10,
  steps: 30,
  recordEvery: 10,
};
const experiments = variations(base, {
  optimizer: [{ name: "gradientDescent" }, { name: "adam" }],
  seed: [1, 2, 3, 4],
});
const expected = experiments.map((experiment) => [...runExperiment(experiment)]);
const recordsOf = ({ runs }: Sweep) => runs.map(({ records }) => records);
/** More steps than one portion has. */
const long = { ...base, steps: 60_000, recordEvery: 20_000 };

describe("trainingPool", () => {
  it.each([1, 2, 3, 7])("gives the same results with %i workers", async (workers) => {
    const local = localWorkers();
    const sweep = trainingPool({ connect: local.connect, workers }).sweep(experiments);
    local.runAll();
    await expect(sweep.done).resolves.toBe(sweep);
    expect(recordsOf(sweep)).toEqual(expected);
    expect(local.workers).toHaveLength(workers);
  });

  it("gives the same results whoever is quick", () => {
    const local = localWorkers();
    const sweep = trainingPool({ connect: local.connect, workers: 3 }).sweep(experiments);
    local.runAll(([first, ...others]) => [...others, first]);
    expect(sweep.state).toBe("finished");
    expect(recordsOf(sweep)).toEqual(expected);
  });

  it("shows at any time what has come", () => {
    const local = localWorkers();
    const seen: number[] = [];
    const sweep = trainingPool({ connect: local.connect, workers: 2 }).sweep(
      experiments,
      ({ finished }) => seen.push(finished),
    );
    local.runAll();
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(sweep.runs.every(({ outcome }) => outcome?.reason === "steps")).toBe(true);
  });

  it("shows a long run while it goes on", () => {
    const local = localWorkers();
    const lengths: number[] = [];
    const sweep = trainingPool({ connect: local.connect, workers: 1 }).sweep([long], ({ runs }) =>
      lengths.push(runs[0].records.length),
    );
    local.runAll();
    expect(lengths.length).toBeGreaterThan(1);
    expect(recordsOf(sweep)).toEqual([[...runExperiment(long)]]);
  });

  it("takes only as many workers as there is work for, and keeps them", () => {
    const local = localWorkers();
    const pool = trainingPool({ connect: local.connect, workers: 8 });
    pool.sweep(experiments.slice(0, 2));
    local.runAll();
    pool.sweep(experiments.slice(0, 2));
    local.runAll();
    expect(local.workers).toHaveLength(2);
  });

  it("lets sweeps take turns", () => {
    const local = localWorkers();
    const order: string[] = [];
    const pool = trainingPool({ connect: local.connect, workers: 1 });
    pool.sweep(experiments, () => order.push("first"));
    pool.sweep(experiments, () => order.push("second"));
    local.runAll();
    expect(order.slice(4, 8).sort()).toEqual(["first", "first", "second", "second"]);
    expect(order).toHaveLength(16);
  });

  it("stops where it is cancelled, and keeps what has come", async () => {
    const local = localWorkers();
    const pool = trainingPool({ connect: local.connect, workers: 2 });
    const sweep = pool.sweep(experiments, ({ finished }) => finished === 3 && sweep.cancel());
    local.runAll();
    await sweep.done;
    expect(sweep.state).toBe("cancelled");
    expect(sweep.runs.filter(({ outcome }) => outcome)).toHaveLength(3);
    const next = pool.sweep(experiments);
    local.runAll();
    expect(recordsOf(next)).toEqual(expected);
  });

  it("pauses and goes on", () => {
    const local = localWorkers();
    const sweep = trainingPool({ connect: local.connect, workers: 2 }).sweep(experiments);
    sweep.pause();
    local.runAll();
    const { finished } = sweep;
    expect(finished).toBeLessThan(experiments.length);
    sweep.resume();
    local.runAll();
    expect(sweep.state).toBe("finished");
    expect(recordsOf(sweep)).toEqual(expected);
  });

  it("says that a worker died, and does its share again", () => {
    const local = localWorkers();
    const sweep = trainingPool({ connect: local.connect, workers: 2 }).sweep([
      long,
      ...experiments,
    ]);
    const [first] = local.workers;
    while (sweep.runs[0].records.length < 2) first.turn();
    first.die();
    expect(sweep.workersLost).toBe(1);
    expect(sweep.runs[0].records).toHaveLength(0);
    expect(first.ended).toBe(true);
    local.runAll();
    expect(sweep.state).toBe("finished");
    expect(recordsOf(sweep)).toEqual([[...runExperiment(long)], ...expected]);
  });

  it("gives up on an experiment that kills every worker, and says which", async () => {
    const local = localWorkers();
    const sweep = trainingPool({ connect: local.connect, workers: 1 }).sweep([long]);
    for (let deaths = 0; deaths < 3; deaths++) local.workers[deaths].die();
    expect(sweep.state).toBe("failed");
    await expect(sweep.done).rejects.toThrow(
      "sweep: 3 workers died at experiment 0: out of memory",
    );
  });

  it("fails with the message of an experiment that cannot be run", async () => {
    const local = localWorkers();
    const sweep = trainingPool({ connect: local.connect, workers: 1 }).sweep([
      experiments[0],
      { ...base, layers: [3, 1] },
    ]);
    local.runAll();
    await expect(sweep.done).rejects.toThrow(/experiment 1 .* mlp: inputs of a point must have 3/);
  });

  it("ends at once if there is nothing to do", async () => {
    const onChange = vi.fn();
    const sweep = trainingPool({ ...localWorkers(), workers: 1 }).sweep([], onChange);
    await expect(sweep.done).resolves.toBe(sweep);
    expect(sweep.state).toBe("finished");
  });

  it("ends its workers when it is closed", () => {
    const local = localWorkers();
    const pool = trainingPool({ connect: local.connect, workers: 2 });
    const sweep = pool.sweep(experiments);
    pool.close();
    expect(sweep.state).toBe("cancelled");
    expect(local.workers.every(({ ended }) => ended)).toBe(true);
  });
});
