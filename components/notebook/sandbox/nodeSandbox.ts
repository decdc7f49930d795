import type { Job } from "./protocol.ts";
import { runJob } from "./runJob.ts";

// The sandbox of the build and of the tests: the same runner as the reader's, in a process of its own. The code that
// it runs is the project's own.
process.on("message", (job: Job) => {
  void runJob(job, (report) => process.send?.(report));
});
