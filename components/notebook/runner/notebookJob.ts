import type { CellJob, CellProgram } from "../sandbox/protocol.ts";
import type { PreparedCell } from "./prepareCell.ts";

/** The cells that use a name of this one, directly or by way of others; itself first. */
export function dependentsOf(id: string, cells: readonly PreparedCell[]): string[] {
  const found = [id];
  for (const next of found) {
    const names = cells.find((cell) => cell.id === next)?.outputs ?? [];
    for (const cell of cells)
      if (!found.includes(cell.id) && cell.needs.some((name) => names.includes(name)))
        found.push(cell.id);
  }
  return found;
}

/** Tells the sandbox which cells there are and which are wanted; it gets those that they need besides. */
export function cellJob(cells: readonly PreparedCell[], wanted: readonly string[]): CellJob {
  const named = new Set(cells.flatMap(({ outputs }) => outputs));
  const programs = cells.map((cell): CellProgram => {
    const own = new Set(cell.outputs);
    const inputs = cell.needs.filter((name) => named.has(name) && !own.has(name));
    return { id: cell.id, outputs: cell.outputs, inputs, body: cell.bodyWith(inputs) };
  });
  return { kind: "cells", cells: programs, wanted };
}
