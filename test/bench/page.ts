import { compileKernels } from "../../lib/index.ts";
import relaxed from "../../lib/kernels/build/kernels.relaxed.wasm?url";
import plain from "../../lib/kernels/build/kernels.wasm?url";
import { allContenders } from "./contenders.ts";
import { measure, type Report } from "./measure.ts";
import { workloads } from "./workloads.ts";

declare global {
  interface Window {
    bench: (workload: string) => Promise<Report>;
  }
}

const build = (address: string) => async () =>
  new Uint8Array(await (await fetch(address)).arrayBuffer());

const kernels = await compileKernels(build(relaxed), build(plain));
const contenders = allContenders(
  kernels,
  "/test/bench/node_modules/@tensorflow/tfjs-backend-wasm/dist/",
);

window.bench = async (name) => {
  const workload = workloads.find((one) => one.name === name);
  if (!workload) throw new Error(`There is no workload "${name}".`);
  return measure(workload, contenders);
};
