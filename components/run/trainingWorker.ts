import { referenceTrainer } from "#lib/training/referenceTrainer.ts";
import type { ToWorker } from "#lib/training/pool/messages.ts";
import { trainingServer } from "#lib/training/pool/trainingServer.ts";

const serve = trainingServer(
  (message) => self.postMessage(message),
  () => referenceTrainer,
);
self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => serve(data));
