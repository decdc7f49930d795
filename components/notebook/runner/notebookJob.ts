import type { CellJob, CellProgram } from "../sandbox/protocol.ts";
import type { PreparedCell } from "./prepareCell.ts";

/** Which cell each name comes from. What several cells import comes from the first of them. */
function providers(cells: readonly PreparedCell[]): Map<string, string> {
  const from = new Map<string, string>();
  for (const { id, outputs } of cells) for (const name of outputs) from.set(name, id);
  for (const { id, imports } of cells)
    for (const name of imports) if (!from.has(name)) from.set(name, id);
  return from;
}

/** The cells that use a name of this one, directly or by way of others; itself first. */
export function dependentsOf(id: string, cells: readonly PreparedCell[]): string[] {
  const from = providers(cells);
  const found = [id];
  for (const next of found)
    for (const cell of cells)
      if (!found.includes(cell.id) && cell.needs.some((name) => from.get(name) === next))
        found.push(cell.id);
  return found;
}

/** Tells the sandbox which cells there are and which are wanted; it gets those that they need besides. */
export function cellJob(cells: readonly PreparedCell[], wanted: readonly string[]): CellJob {
  const from = providers(cells);
  const programs = cells.map((cell): CellProgram => {
    const { id, needs } = cell;
    const inputs = needs.filter((name) => from.has(name));
    // A name that two cells define stays with both, so that the runtime can say so.
    const shared = cell.imports.filter((name) => from.get(name) === id);
    const outputs = [...cell.outputs, ...shared];
    return { id, outputs, inputs, body: cell.bodyWith(inputs, outputs) };
  });
  return { kind: "cells", cells: programs, wanted };
}
