// Every check of the project, one after the other. All of them run, whatever fails, and the last
// line counts the tests of all; a check without tests of its own, such as the linter, counts as one.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { ensureBrowser } from "./browser/ensureBrowser.ts";
import { addCounts, type Counts, countOne, countReport } from "./counts.ts";

interface Step {
  name: string;
  /** A script of package.json, with arguments for it. */
  script: string[];
  /** The JSON report in which the step's own tests are counted. */
  report?: string;
  needsBuild?: boolean;
}

interface Result extends Counts {
  name: string;
  seconds: number;
}

const REPORTS = "test-results/reports";

const vitest = (script: string): Omit<Step, "name"> => {
  const report = `${REPORTS}/${script}.json`;
  return {
    script: [script, "--reporter=default", "--reporter=json", `--outputFile=${report}`],
    report,
  };
};

const playwright = (project: string): Omit<Step, "name"> => ({
  script: ["e2e", `--project=${project}`, "--reporter=list,json"],
  report: `${REPORTS}/${project}.json`,
  needsBuild: true,
});

const STEPS: Step[] = [
  { name: "types", script: ["types"] },
  { name: "types of lib", script: ["types:lib"] },
  { name: "lint", script: ["lint"] },
  { name: "format", script: ["format:check"] },
  { name: "imports", script: ["imports"] },
  { name: "unit tests", ...vitest("unit") },
  { name: "build", script: ["build"] },
  { name: "site tests", ...vitest("site"), needsBuild: true },
  { name: "browser tests", ...playwright("pages") },
  { name: "timing tests", ...playwright("timing") },
];

rmSync(REPORTS, { recursive: true, force: true });
// The tests look at the site as it is served from the root of a host.
const environment: NodeJS.ProcessEnv = { ...process.env, BASE_PATH: "/" };
const results: Result[] = [prepareBrowser()];
for (const step of STEPS) results.push(runStep(step));
report(results);

/** Installing a browser is no test, but a machine that can have none fails. */
function prepareBrowser(): Result {
  console.log("\n── browser");
  const started = performance.now();
  let failed = 0;
  try {
    environment.CHROME_PATH = ensureBrowser().path;
  } catch (error) {
    console.error(error);
    failed = 1;
  }
  return { name: "browser", passed: 0, failed, seconds: secondsSince(started) };
}

function runStep({ name, script, report: file, needsBuild }: Step): Result {
  console.log(`\n── ${name}`);
  const started = performance.now();
  if (needsBuild && results.some((result) => result.name === "build" && result.failed > 0)) {
    console.log("not run: there is no build to look at");
    return { name, ...countOne(false), seconds: 0 };
  }
  const [command = "", ...rest] = script;
  const { status } = spawnSync("npm", ["run", "--silent", command, "--", ...rest], {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
    env: { ...environment, ...(file && { PLAYWRIGHT_JSON_OUTPUT_FILE: file }) },
  });
  const counts = file ? countReport(file, status ?? 1) : countOne(status === 0);
  return { name, ...counts, seconds: secondsSince(started) };
}

function report(all: Result[]): void {
  console.log("\n── all");
  for (const { name, seconds, passed, failed } of all) {
    const verdict = failed > 0 ? "FAILED" : "ok";
    const counted = `${passed} passed, ${failed} failed`;
    console.log(
      `${verdict.padEnd(7)}${name.padEnd(15)}${seconds.toFixed(1).padStart(6)} s   ${counted}`,
    );
  }
  const total = all.reduce<Counts>(addCounts, { passed: 0, failed: 0 });
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}
