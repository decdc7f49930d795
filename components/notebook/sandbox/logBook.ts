import { describe } from "./describe.ts";
import type { Described } from "./described.ts";
import type { Send } from "./protocol.ts";

const most = { lines: 1000, letters: 100_000 };

/** `console` for one cell or one run: everything becomes a line of its log, up to a thousand of them. */
export function logBook(send: Send, cell?: string): Partial<Console> {
  let lines = 0;
  let letters = 0;
  const write = (...values: unknown[]) => {
    if (lines > most.lines || letters > most.letters) return;
    lines += 1;
    const described = values.slice(0, 100).map(describe);
    letters += JSON.stringify(described).length;
    if (lines > most.lines || letters > most.letters) {
      send({ kind: "cut", cell });
      lines = Infinity;
    } else send({ kind: "log", cell, values: described as Described[] });
  };
  const quiet = () => {};
  return {
    ...{ log: write, info: write, debug: write, warn: write, error: write },
    ...{ table: write, dir: write, group: write, groupEnd: quiet, trace: quiet, clear: quiet },
    ...{ time: quiet, timeEnd: quiet, timeLog: quiet, count: quiet, countReset: quiet },
    assert: (right?: boolean, ...values: unknown[]) => {
      if (!right) write("✗", ...values);
    },
  };
}
