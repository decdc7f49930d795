import type { Code } from "mdast";
import { Problem } from "./problem.ts";

export interface CellMeta {
  /** Unique on the page, and the same in every language. */
  readonly id: string;
  readonly title: string;
}

const shape = /^cell ([a-z][a-z0-9-]*) "([^"]+)"$/;

/** What stands behind ```ts of a notebook cell: `cell its-id "Its title"`. Undefined for any other code. */
export function cellMeta(file: string, { lang, meta, position }: Code): CellMeta | undefined {
  if (lang !== "ts" || !/^cell\b/.test(meta ?? "")) return undefined;
  const match = shape.exec(meta?.trim() ?? "");
  if (match) return { id: match[1], title: match[2] };
  throw new Problem(
    file,
    position,
    "a cell has no id or no title.",
    'Write ```ts cell its-id "Its title".',
  );
}
