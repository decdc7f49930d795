// What this folder uses of WebAssembly, which the ECMAScript types leave out.

export interface WebAssemblyMemory {
  readonly buffer: ArrayBuffer;
  /** @param pages of 64 KiB */
  grow(pages: number): number;
}

interface WebAssemblyGlobal {
  validate(bytes: Uint8Array): boolean;
  compile(bytes: Uint8Array): Promise<object>;
  Instance: new (module: object, imports?: object) => { readonly exports: object };
}

/** The global of every runtime, or undefined where there is none. */
export const webAssembly = (globalThis as { WebAssembly?: WebAssemblyGlobal }).WebAssembly;
