import { readFileSync } from "node:fs";
import { compileKernels } from "#lib/index.ts";

const folder = new URL("../../../../lib/kernels/build/", import.meta.url);

/** Both builds of the kernels by their names. */
export const builds = ["kernels.wasm", "kernels.relaxed.wasm"] as const;

export const bytesOf = (build: (typeof builds)[number]) => readFileSync(new URL(build, folder));

/** The module of a build; this machine must understand it. */
export async function moduleOf(build: (typeof builds)[number]): Promise<object> {
  const module = await compileKernels(async () => bytesOf(build));
  if (!module) throw new Error(`${build} does not run here`);
  return module;
}
