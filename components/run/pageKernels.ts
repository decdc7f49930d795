import { compileKernels } from "#lib/kernels/kernels.ts";

const fetchBuild = (address: URL) => async () => {
  const response = await fetch(address);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array();
};

let module: Promise<object | undefined> | undefined;

/** The compiled kernels, fetched when first asked for; undefined where they cannot run or do not come. */
export function pageKernels(): Promise<object | undefined> {
  module ??= compileKernels(
    fetchBuild(new URL("../../lib/kernels/build/kernels.relaxed.wasm", import.meta.url)),
    fetchBuild(new URL("../../lib/kernels/build/kernels.wasm", import.meta.url)),
  ).catch(() => undefined);
  return module;
}
