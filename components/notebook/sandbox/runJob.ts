import type { Job, Send } from "./protocol.ts";
import { runChecks } from "./runChecks.ts";

/** Does what it is asked, reports as it goes, and says when it is done. */
export async function runJob(job: Job, send: Send): Promise<void> {
  if (job.kind === "checks") await runChecks(job, send);
  send({ kind: "done" });
}
