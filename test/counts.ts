import { existsSync, readFileSync } from "node:fs";

export interface Counts {
  passed: number;
  failed: number;
}

/** A check without tests of its own counts as one. */
export const countOne = (passed: boolean): Counts =>
  passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

export const addCounts = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

/** The counts in a JSON report of Vitest or Playwright; a run that broke off counts as a failure. */
export function countReport(file: string, exitCode: number): Counts {
  if (!existsSync(file)) return countOne(false);
  const report = JSON.parse(readFileSync(file, "utf8"));
  const counts: Counts = report.stats
    ? { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }
    : { passed: report.numPassedTests, failed: report.numFailedTests };
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
