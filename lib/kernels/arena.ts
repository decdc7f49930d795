import type { WebAssemblyMemory } from "./webAssembly.ts";

const PAGE = 65_536;
/** Every block begins at a multiple of 16 bytes, a vector. */
const ALIGNMENT = 16;

interface Gap {
  address: number;
  bytes: number;
}

/** Blocks of a memory that grows when it is full, and never shrinks. */
export interface Arena {
  /** Bytes handed out and not given back. */
  readonly used: number;
  /** The address of `bytes` bytes, all 0. Views of the memory made before may be dead after it. */
  allocate(bytes: number): number;
  free(address: number): void;
}

/** @param start what lies below is not touched */
export function makeArena(memory: WebAssemblyMemory, start: number): Arena {
  const first = align(start);
  // Gaps lie in the order of their addresses and never touch each other.
  const gaps: Gap[] = [{ address: first, bytes: memory.buffer.byteLength - first }];
  const sizes = new Map<number, number>();

  const grow = (bytes: number) => {
    const address = memory.buffer.byteLength;
    const pages = Math.ceil(bytes / PAGE);
    memory.grow(pages);
    giveBack({ address, bytes: pages * PAGE });
  };
  const giveBack = (gap: Gap) => {
    const next = gaps.findIndex(({ address }) => address > gap.address);
    const place = next === -1 ? gaps.length : next;
    gaps.splice(place, 0, gap);
    joinWithNext(place);
    joinWithNext(place - 1);
  };
  const joinWithNext = (place: number) => {
    const gap = gaps[place];
    const next = gaps[place + 1];
    if (!gap || !next || gap.address + gap.bytes !== next.address) return;
    gap.bytes += next.bytes;
    gaps.splice(place + 1, 1);
  };

  const arena = {
    used: 0,
    allocate(wanted: number): number {
      const bytes = align(Math.max(1, wanted));
      const place = gaps.findIndex((gap) => gap.bytes >= bytes);
      if (place === -1) {
        grow(bytes);
        return arena.allocate(wanted);
      }
      const gap = gaps[place];
      const { address } = gap;
      gap.address += bytes;
      gap.bytes -= bytes;
      if (gap.bytes === 0) gaps.splice(place, 1);
      sizes.set(address, bytes);
      arena.used += bytes;
      new Uint8Array(memory.buffer, address, bytes).fill(0);
      return address;
    },
    free(address: number) {
      const bytes = sizes.get(address);
      if (bytes === undefined) return;
      sizes.delete(address);
      arena.used -= bytes;
      giveBack({ address, bytes });
    },
  };
  return arena;
}

function align(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
