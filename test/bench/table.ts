import type { Report } from "./measure.ts";
import type { Workload } from "./workloads.ts";

export type Place = "node" | "chromium";
/** Ours; everybody else is a peer, but for the library's own 64-bit path. */
export const OURS = "kernels";
export const REFERENCE = "64-bit library";

/** Prints one workload's times and ratios, and returns what is wrong with them. */
export function printReport(place: Place, workload: Workload, report: Report): string[] {
  const { timings, failures } = report;
  const ours = timings.find(({ contender }) => contender === OURS);
  const wrong = failures.map((failure) => `${workload.name} in ${place}: ${failure}`);
  if (!ours) return wrong;
  console.log(`\n${workload.name} in ${place}`);
  for (const { contender, milliseconds, isSame, isLearning } of timings) {
    const ratio = milliseconds / ours.milliseconds;
    const checks = [
      isSame === undefined ? "other steps" : isSame ? "same loss" : "OTHER LOSS",
      isLearning ? "falls" : "DOES NOT FALL",
    ];
    console.log(
      `  ${contender.padEnd(20)}${(1000 * milliseconds).toFixed(2).padStart(11)} µs a step` +
        `${ratio.toFixed(2).padStart(9)} ×   ${checks.join(", ")}`,
    );
    if (isSame === false) wrong.push(`${workload.name} in ${place}: ${contender} ends elsewhere`);
    if (!isLearning)
      wrong.push(`${workload.name} in ${place}: the loss of ${contender} did not fall`);
  }
  const peers = timings.filter(({ contender }) => contender !== OURS && contender !== REFERENCE);
  const fastest = peers.toSorted((a, b) => a.milliseconds - b.milliseconds)[0];
  const ratio = fastest.milliseconds / ours.milliseconds;
  const least = workload.wanted[place];
  const verdict =
    ratio >= workload.wanted.aim ? "reaches the aim" : ratio >= least ? "ok" : "TOO SLOW";
  console.log(
    `  → ${ratio.toFixed(2)} × the fastest peer, ${fastest.contender}` +
      ` (at least ${least}, aim ${workload.wanted.aim}): ${verdict}`,
  );
  if (ratio < least) wrong.push(`${workload.name} in ${place}: only ${ratio.toFixed(2)} ×`);
  return wrong;
}
