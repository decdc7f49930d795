import type { Job, Report } from "./protocol.ts";
import { runJob } from "./runJob.ts";
import { shutTheRest } from "./shut.ts";
import { troubleOf } from "./trouble.ts";

// The worker in the frame. It is asked once, takes the door key before any of the reader's code has run, and answers
// with it; what the code posts by itself, if it could, would not have the key.
const scope = globalThis as unknown as Worker & EventTarget;
const post: (message: unknown) => void = scope.postMessage.bind(scope);

scope.addEventListener(
  "message",
  (event) => {
    event.stopImmediatePropagation();
    const { job, nonce } = (event as MessageEvent<{ job: Job; nonce: string }>).data;
    const send = (report: Report) => post({ nonce, report });
    // Errors in promises that nobody waits for.
    scope.addEventListener("unhandledrejection", (late) => {
      late.preventDefault();
      send({ kind: "trouble", trouble: troubleOf((late as PromiseRejectionEvent).reason) });
    });
    shutTheRest();
    void runJob(job, send);
  },
  { once: true },
);
