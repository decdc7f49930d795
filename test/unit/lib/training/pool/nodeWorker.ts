import { parentPort } from "node:worker_threads";
import { kernelEngine, trainingServer } from "#lib/index.ts";

const serve = trainingServer(
  (message) => parentPort?.postMessage(message),
  (kernels) => kernelEngine(kernels as object | undefined),
);
parentPort?.on("message", serve);
