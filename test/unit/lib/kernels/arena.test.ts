import { describe, expect, it } from "vitest";
import { seeded } from "#lib/index.ts";
import { makeArena } from "#lib/kernels/arena.ts";

const PAGE = 65_536;

/** An arena in a memory of one page that grows as WebAssembly's does. */
function open() {
  const memory = {
    buffer: new ArrayBuffer(PAGE),
    grow(pages: number) {
      const before = memory.buffer.byteLength;
      const larger = new Uint8Array(before + pages * PAGE);
      larger.set(new Uint8Array(memory.buffer));
      memory.buffer = larger.buffer;
      return before / PAGE;
    },
  };
  return { memory, arena: makeArena(memory, 1000) };
}

describe("an arena", () => {
  it("hands out blocks that begin at a vector and hold zeros", () => {
    const { memory, arena } = open();
    new Uint8Array(memory.buffer).fill(7);
    const address = arena.allocate(100);
    expect(address).toBeGreaterThanOrEqual(1000);
    expect(address % 16).toBe(0);
    expect(new Uint8Array(memory.buffer, address, 100).every((byte) => byte === 0)).toBe(true);
    expect(new Uint8Array(memory.buffer)[address - 1]).toBe(7);
  });

  it("grows when it is full, and not before", () => {
    const { memory, arena } = open();
    arena.allocate(60_000);
    expect(memory.buffer.byteLength).toBe(PAGE);
    arena.allocate(200_000);
    expect(memory.buffer.byteLength).toBeGreaterThan(260_000);
  });

  it("uses again what was given back, whatever the order", () => {
    const { memory, arena } = open();
    const source = seeded(1);
    let blocks: number[] = [];
    for (let round = 0; round < 200; round++) {
      blocks = Array.from({ length: 8 }, () => arena.allocate(1 + source() * 7000));
      expect(new Set(blocks).size).toBe(8);
      for (const block of blocks.sort(() => source() - 0.5)) arena.free(block);
      expect(arena.used).toBe(0);
    }
    expect(memory.buffer.byteLength).toBe(PAGE);
  });

  it("never hands out the same byte twice", () => {
    const { arena } = open();
    const source = seeded(2);
    const held = new Map<number, number>();
    for (let step = 0; step < 500; step++) {
      if (source() < 0.55) {
        const bytes = Math.ceil(source() * 5000);
        const address = arena.allocate(bytes);
        for (const [other, size] of held) {
          expect(address >= other + size || other >= address + bytes).toBe(true);
        }
        held.set(address, bytes);
      } else {
        const [address] = [...held.keys()].slice(Math.floor(source() * held.size));
        if (address === undefined) continue;
        held.delete(address);
        arena.free(address);
      }
    }
  });

  it("ignores what is not its own", () => {
    const { arena } = open();
    const address = arena.allocate(10);
    arena.free(address);
    arena.free(address);
    expect(arena.used).toBe(0);
  });
});
