import type { Job, Report } from "./protocol.ts";
import { runJob } from "./runJob.ts";
import { shutTheRest } from "./shut.ts";
import { troubleOf } from "./trouble.ts";

// The worker in the frame. It is asked once, takes the door key before any of the reader's code has run, and answers
// with it; what the code posts by itself, if it could, would not have the key.
const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const post = scope.postMessage.bind(scope);

scope.addEventListener(
  "message",
  (event: MessageEvent<{ job: Job; nonce: string }>) => {
    event.stopImmediatePropagation();
    const { job, nonce } = event.data;
    const send = (report: Report) => post({ nonce, report });
    // Errors in promises that nobody waits for.
    scope.addEventListener("unhandledrejection", (late) => {
      late.preventDefault();
      send({ kind: "trouble", trouble: troubleOf(late.reason) });
    });
    shutTheRest();
    void runJob(job, send);
  },
  { once: true },
);
