import type { FromWorker } from "#lib/training/pool/messages.ts";
import {
  type ConnectWorker,
  type TrainingPool,
  trainingPool,
} from "#lib/training/pool/trainingPool.ts";
import { pageKernels } from "./pageKernels.ts";

const MOST_WORKERS = 8;

const connect: ConnectWorker = (hear, lost) => {
  const worker = new Worker(new URL("./trainingWorker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => hear(data));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    lost(event.message || "the worker could not be started");
  });
  worker.addEventListener("messageerror", () => lost("a message could not be read"));
  return { post: (message) => worker.postMessage(message), end: () => worker.terminate() };
};

let pool: Promise<TrainingPool> | undefined;

/** The workers of this page, which all its figures share. They are made when first asked for. */
export function pagePool(): Promise<TrainingPool> {
  pool ??= openPool();
  return pool;
}

async function openPool(): Promise<TrainingPool> {
  const workers = Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency));
  return trainingPool({ connect, workers, kernels: await pageKernels() });
}
