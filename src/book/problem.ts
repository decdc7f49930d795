import { relative } from "node:path";
import type { Position } from "unist";

/** Something in the sources that the author must mend: where it is, what is wrong, what would be right. */
export class Problem extends Error {
  constructor(file: string, place: Position | number | undefined, wrong: string, repair?: string) {
    const line = typeof place === "number" ? place : place?.start.line;
    const where = relative(process.cwd(), file) + (line ? `:${line}` : "");
    super(`${where}: ${wrong}${repair ? ` ${repair}` : ""}`);
    this.name = "Problem";
  }
}

/** “Did you mean …?” with the known name that is the fewest letters away, else the list of all. */
export function suggest(name: string, known: readonly string[]): string {
  const near = known
    .map((other) => ({ other, distance: distance(name, other) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (near && near.distance <= Math.max(2, name.length / 3)) return `Did you mean "${near.other}"?`;
  return known.length ? `Known are: ${known.join(", ")}.` : "None is defined yet.";
}

/** Levenshtein's distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + change);
    }
    row = next;
  }
  return row[b.length];
}
