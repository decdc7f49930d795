import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileKernels } from "../../lib/index.ts";
import { allContenders } from "./contenders.ts";
import { measure } from "./measure.ts";
import { printReport } from "./table.ts";
import { workloads } from "./workloads.ts";

const build = (file: string) => async () =>
  readFileSync(new URL(`../../lib/kernels/build/${file}`, import.meta.url));

/** Measures in this process; returns what is wrong. */
export async function benchInNode(names: RegExp): Promise<string[]> {
  const kernels = await compileKernels(build("kernels.relaxed.wasm"), build("kernels.wasm"));
  const folder = new URL("node_modules/@tensorflow/tfjs-backend-wasm/dist/", import.meta.url);
  const contenders = allContenders(kernels, fileURLToPath(folder));
  const wrong: string[] = [];
  for (const workload of workloads.filter(({ name }) => names.test(name))) {
    wrong.push(...printReport("node", workload, await measure(workload, contenders)));
  }
  return wrong;
}
