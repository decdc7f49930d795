import { Worker } from "node:worker_threads";
import type { Job, Report } from "../sandbox/protocol.ts";

/** Runs a job in the sandbox of Node and returns its reports; a run that takes too long is ended and says so. */
export function runInNode(job: Job, seconds: number): Promise<Report[]> {
  const worker = new Worker(new URL("../sandbox/nodeSandbox.ts", import.meta.url));
  const reports: Report[] = [];
  return new Promise((resolve, reject) => {
    let limit: NodeJS.Timeout | undefined;
    const end = () => {
      clearTimeout(limit);
      void worker.terminate().then(() => resolve(reports));
    };
    // As in the page, time counts from when the job has begun, not from when the thread is asked for.
    const begin = () => {
      limit = setTimeout(() => {
        reports.push({ kind: "trouble", trouble: { kind: "time", seconds } });
        end();
      }, seconds * 1000);
    };
    worker.on("message", (report: Report) => {
      reports.push(report);
      if (report.kind === "started") begin();
      if (report.kind === "done") end();
    });
    worker.on("error", reject);
    worker.on("exit", () => resolve(reports));
    worker.postMessage(job);
  });
}
