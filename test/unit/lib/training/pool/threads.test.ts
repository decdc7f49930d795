import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import {
  type ConnectWorker,
  type Experiment,
  kernelEngine,
  runExperiment,
  type Sweep,
  type TrainingPool,
  trainingPool,
  variations,
} from "#lib/index.ts";
import { moduleOf } from "../../kernels/builds.ts";

const threads: Worker[] = [];
const connect: ConnectWorker = (hear, lost) => {
  const thread = new Worker(new URL("./nodeWorker.ts", import.meta.url));
  threads.push(thread);
  thread.on("message", hear);
  thread.on("error", (error) => lost(String(error)));
  thread.on("exit", (code) => lost(`exit ${code}`));
  return { post: (message) => thread.postMessage(message), end: () => void thread.terminate() };
};

const kernels = await moduleOf("kernels.wasm");
const base: Experiment = {
  data: { spirals: { points: 100 } },
  layers: [2, 12, 1],
  loss: "sigmoidCrossEntropy",
  optimizer: { name: "adam" },
  learningRate: 0.01,
  batchSize: 20,
  steps: 200,
  recordEvery: 50,
};
const experiments = variations(base, { learningRate: [0.01, 0.1], seed: [1, 2, 3, 4, 5] });
const recordsOf = ({ runs }: Sweep) => runs.map(({ records }) => records);

describe("a pool of real threads", () => {
  let pool: TrainingPool;
  afterEach(() => pool.close());

  it("trains with the kernels, and gives the same results with one worker and with three", async () => {
    const engine = kernelEngine(kernels);
    const expected = experiments.map((experiment) => [...runExperiment(experiment, engine)]);
    for (const workers of [1, 3]) {
      pool = trainingPool({ connect, workers, kernels });
      expect(recordsOf(await pool.sweep(experiments).done)).toEqual(expected);
      pool.close();
    }
  });

  it("does the share of a killed thread again", async () => {
    const long = { ...base, steps: 100_000, recordEvery: 25_000 };
    pool = trainingPool({ connect, workers: 1, kernels });
    let killed = 0;
    const sweep = pool.sweep([long], ({ runs }) => {
      if (killed === 0 && runs[0].records.length > 1) {
        killed++;
        void threads.at(-1)?.terminate();
      }
    });
    await sweep.done;
    expect(sweep.workersLost).toBe(1);
    expect(recordsOf(sweep)).toEqual([[...runExperiment(long, kernelEngine(kernels))]]);
  });
});
