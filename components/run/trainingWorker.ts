import { kernelEngine } from "#lib/kernels/kernelEngine.ts";
import type { ToWorker } from "#lib/training/pool/messages.ts";
import { trainingServer } from "#lib/training/pool/trainingServer.ts";

const serve = trainingServer(
  (message) => self.postMessage(message),
  (module) => kernelEngine(module as object | undefined),
);
self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => serve(data));
