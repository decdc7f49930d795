import { Worker } from "node:worker_threads";
import type { Job, Report } from "../sandbox/protocol.ts";

/** Runs a job in the sandbox of Node and returns its reports; a run that takes too long is ended and says so. */
export function runInNode(job: Job, seconds: number): Promise<Report[]> {
  const worker = new Worker(new URL("../sandbox/nodeSandbox.ts", import.meta.url));
  const reports: Report[] = [];
  return new Promise((resolve, reject) => {
    const end = () => {
      void worker.terminate();
      resolve(reports);
    };
    // As in the page, time counts from when the job has begun, not from when the thread is asked for.
    const limit = () =>
      AbortSignal.timeout(seconds * 1000).addEventListener("abort", () => {
        reports.push({ kind: "trouble", trouble: { kind: "time", seconds } });
        end();
      });
    worker.on("message", (report: Report) => {
      reports.push(report);
      if (report.kind === "started") limit();
      if (report.kind === "done") end();
    });
    worker.on("error", reject);
    worker.on("exit", () => resolve(reports));
    worker.postMessage(job);
  });
}
