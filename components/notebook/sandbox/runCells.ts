import { Runtime } from "@observablehq/runtime";
import { describe } from "./describe.ts";
import { evaluate, requireModule } from "./evaluateModule.ts";
import { nextFrame } from "./frames.ts";
import { logBook } from "./logBook.ts";
import { Plot } from "./plot.ts";
import type { CellJob, CellProgram, Send, Trouble } from "./protocol.ts";
import { sourceName, troubleOf } from "./trouble.ts";

/** What a cell hands on: the value to show, and its names as getters, for a cell that yields may not have all yet. */
interface Outcome {
  readonly value: unknown;
  readonly names: Readonly<Record<string, () => unknown>>;
}

/** The hand that a cell's code is given to pass its value on. */
interface Hand {
  value: unknown;
  outcome(names: Outcome["names"]): Outcome;
  shown(value: unknown, names: Outcome["names"]): Outcome;
}

/** Runs the wanted cells and whatever they need, in the order of their dependencies, until nothing is left to do. */
export async function runCells({ cells, wanted }: CellJob, send: Send): Promise<void> {
  Object.assign(globalThis, { console: logBook(send) });
  const runtime = new Runtime();
  const module = runtime.module();
  const busy = new Set<string>(wanted);
  let settled = () => {};
  const done = new Promise<void>((resolve) => {
    settled = resolve;
  });
  // A cell that yields hands on before it ends: what depends on it gets two more frames to begin.
  const rest = (id: string) => {
    busy.delete(id);
    if (!busy.size) nextFrame(() => nextFrame(() => busy.size || settled()));
  };
  const thrownIn = new Map<string, unknown>();
  // The runtime tells a cell only that something it needs has failed; what was thrown there says more.
  const origin = (cell: CellProgram, seen = new Set<CellProgram>()): unknown => {
    if (thrownIn.has(cell.id)) return thrownIn.get(cell.id);
    seen.add(cell);
    const needed = cells.filter((other) =>
      other.outputs.some((name) => cell.inputs.includes(name)),
    );
    for (const other of needed) {
      const found = seen.has(other) ? undefined : origin(other, seen);
      if (found !== undefined) return found;
    }
  };
  for (const cell of cells) {
    const observer = wanted.includes(cell.id) && {
      pending: () => {
        busy.add(cell.id);
        send({ kind: "working", cell: cell.id });
      },
      fulfilled: ({ value }: Outcome) => {
        send({ kind: "value", cell: cell.id, value: describe(value) });
        rest(cell.id);
      },
      rejected: (thrown: unknown) => {
        send({ kind: "trouble", cell: cell.id, trouble: cellTrouble(origin(cell) ?? thrown) });
        rest(cell.id);
      },
    };
    const make = definitionOf(cell, send, {
      begin: () => busy.add(`${cell.id} yields`),
      end: () => rest(`${cell.id} yields`),
      fail: (thrown) => thrownIn.set(cell.id, thrown),
    });
    module.variable(observer || undefined).define(nameOf(cell), [...cell.inputs], make);
    for (const output of cell.outputs)
      module.variable().define(output, [nameOf(cell)], ({ names }: Outcome) => names[output]());
  }
  if (!busy.size) settled();
  await done;
}

const nameOf = ({ id }: CellProgram) => `cell ${id}`;

interface Stay {
  begin(): void;
  end(): void;
  fail(thrown: unknown): void;
}

function definitionOf(cell: CellProgram, send: Send, stay: Stay) {
  return async (...inputs: unknown[]) => {
    const make = evaluate(`(${cell.body})\n//# sourceURL=${sourceName}-${cell.id}`);
    const hand: Hand = {
      value: undefined,
      outcome: (names) => ({ value: hand.value, names }),
      shown: (value, names) => ({ value, names }),
    };
    const made = make(requireModule, hand, logBook(send, cell.id), Plot, ...inputs);
    if (Symbol.asyncIterator in made) return watched(made, stay);
    try {
      return await made;
    } catch (thrown) {
      stay.fail(thrown);
      throw thrown;
    }
  };
}

/** The same generator, which tells when it begins and when it has ended. */
async function* watched(made: AsyncGenerator<Outcome>, { begin, end, fail }: Stay) {
  begin();
  try {
    yield* made;
  } catch (thrown) {
    fail(thrown);
    throw thrown;
  } finally {
    end();
  }
}

function cellTrouble(thrown: unknown): Trouble {
  const message = thrown instanceof Error ? thrown.message : "";
  if (message === "circular definition") return { kind: "circular" };
  const twice = /^(.+) is defined more than once$/.exec(message);
  return twice ? { kind: "twice", name: twice[1] } : troubleOf(thrown);
}
