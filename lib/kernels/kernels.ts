import { type Arena, makeArena } from "./arena.ts";
import { type WebAssemblyMemory, webAssembly } from "./webAssembly.ts";

/** The functions of assembly/index.ts. All arguments are addresses, but for the last. */
interface KernelExports {
  readonly memory: WebAssemblyMemory;
  train(net: number, samples: number, indices: number, sizes: number, batches: number): number;
  examine(net: number, samples: number, indices: number, count: number): void;
}

/** The kernels with their memory, in which many trainings have room. */
export interface Kernels extends KernelExports {
  readonly arena: Arena;
}

/** Nothing is put below this address: 0 stays nobody's. */
const FIRST_ADDRESS = 1024;

/**
 * Compiles the first of several builds of the kernels that this machine understands; undefined if
 * it understands none, for want of SIMD or of WebAssembly.
 */
export async function compileKernels(
  ...builds: (() => Promise<Uint8Array>)[]
): Promise<object | undefined> {
  if (!webAssembly) return undefined;
  for (const fetchBuild of builds) {
    const bytes = await fetchBuild();
    if (webAssembly.validate(bytes)) return webAssembly.compile(bytes);
  }
  return undefined;
}

/** @param module what `compileKernels` returned */
export function openKernels(module: object): Kernels {
  if (!webAssembly) throw new Error("openKernels: there is no WebAssembly");
  const exports = new webAssembly.Instance(module).exports as KernelExports;
  return {
    memory: exports.memory,
    train: exports.train,
    examine: exports.examine,
    arena: makeArena(exports.memory, FIRST_ADDRESS),
  };
}
