import { parentPort } from "node:worker_threads";
import type { Job } from "./protocol.ts";
import { runJob } from "./runJob.ts";

// The sandbox of the build and of the tests: the same runner as the reader's, in a thread of Node. The code that it
// runs is the project's own.
// It listens for as long as it lives: the beat of the frames alone would not keep the thread.
parentPort?.on("message", (job: Job) => {
  void runJob(job, (report) => parentPort?.postMessage(report));
});
