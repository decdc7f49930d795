import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The HTML files of a built site. */
export const builtPages = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => join(root, file));
