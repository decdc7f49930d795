import { fork } from "node:child_process";
import type { Job, Report } from "../sandbox/protocol.ts";

const sandbox = new URL("../sandbox/nodeSandbox.ts", import.meta.url);

/**
 * Runs a job in the sandbox of Node and returns its reports; a run that takes too long is ended and says so. Each
 * run is a process of its own: to make and end many threads in one process can crash V8 (nodejs/node#64500).
 */
export function runInNode(job: Job, seconds: number): Promise<Report[]> {
  const child = fork(sandbox, { serialization: "advanced", execArgv: [] });
  const reports: Report[] = [];
  let limit: NodeJS.Timeout | undefined;
  // As in the page, time counts from when the job has begun, not from when the process is asked for.
  const begin = () => {
    limit = setTimeout(() => {
      reports.push({ kind: "trouble", trouble: { kind: "time", seconds } });
      child.kill("SIGKILL");
    }, seconds * 1000);
  };
  child.on("message", (report: Report) => {
    reports.push(report);
    if (report.kind === "started") begin();
    if (report.kind === "done") child.kill("SIGKILL");
  });
  child.send(job);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", () => {
      clearTimeout(limit);
      resolve(reports);
    });
  });
}
