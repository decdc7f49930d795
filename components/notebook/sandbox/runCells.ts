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
        send({ kind: "trouble", cell: cell.id, trouble: cellTrouble(thrown) });
        rest(cell.id);
      },
    };
    const make = definitionOf(cell, send, {
      begin: () => busy.add(`${cell.id} yields`),
      end: () => rest(`${cell.id} yields`),
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
}

function definitionOf(cell: CellProgram, send: Send, stay: Stay) {
  return (...inputs: unknown[]) => {
    const make = evaluate(`(${cell.body})\n//# sourceURL=${sourceName}-${cell.id}`);
    const hand: Hand = {
      value: undefined,
      outcome: (names) => ({ value: hand.value, names }),
      shown: (value, names) => ({ value, names }),
    };
    const made = make(requireModule, hand, logBook(send, cell.id), Plot, ...inputs);
    return Symbol.asyncIterator in made ? watched(made, stay) : made;
  };
}

/** The same generator, which tells when it begins and when it has ended. */
async function* watched(made: AsyncGenerator<Outcome>, { begin, end }: Stay) {
  begin();
  try {
    yield* made;
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
