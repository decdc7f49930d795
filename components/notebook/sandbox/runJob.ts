import type { Job, Send } from "./protocol.ts";
import { runCells } from "./runCells.ts";
import { runChecks } from "./runChecks.ts";
import { troubleOf } from "./trouble.ts";

/** Does what it is asked, reports as it goes, and says when it has begun and when it is done. */
export async function runJob(job: Job, send: Send): Promise<void> {
  send({ kind: "started" });
  try {
    await (job.kind === "checks" ? runChecks(job, send) : runCells(job, send));
  } catch (thrown) {
    send({ kind: "trouble", trouble: troubleOf(thrown) });
  }
  send({ kind: "done" });
}
