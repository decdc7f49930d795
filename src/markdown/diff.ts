import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { RootContent } from "mdast";
import { type Element, required } from "#src/book/elements.ts";
import { type Context, fail } from "./context.ts";
import { tag, text } from "./hast.ts";
import { lineDiff } from "./lineDiff.ts";
import { numberOf } from "./listing.ts";

/**
 * `<Diff from="../../../lib/optimizers/momentum.ts" to="…/nesterov.ts" />`: what changed from one file of the library to
 * another. Both files are read when the book is built; of each, the exported function is compared.
 */
export function diff(element: Element, context: Context): RootContent {
  const [before, after] = ["from", "to"].map((name) => functionOf(name, element, context));
  const marks = lineDiff(before.lines, after.lines).map((line) => line.mark);
  const code = ({ lines }: typeof before) =>
    ({ type: "code", lang: "ts", value: lines.join("\n") }) as const;
  const title = [
    tag("b", {}, [text(context.words.names.listing(numberOf(element, context)))]),
    text(" "),
    tag("code", {}, [text(before.name)]),
    text(" → "),
    tag("code", {}, [text(after.name)]),
  ];
  return tag(
    "figure",
    { className: ["listing", "diff"], dataMarks: marks.join("") },
    // `rehypeDiffMarks` makes one of both, when each has been highlighted as the code that it is.
    [tag("figcaption", {}, title), code(before), code(after)],
    element,
  );
}

function functionOf(attribute: string, element: Element, context: Context) {
  const name = required(context.file, element, attribute);
  const file = resolve(dirname(context.file), name);
  if (!existsSync(file))
    fail(context, element, `no file "${name}".`, "The path begins at the chapter's folder.");
  const all = readFileSync(file, "utf8").trimEnd().split("\n");
  const from = all.findLastIndex((line) => line.startsWith("export function"));
  if (from < 0) fail(context, element, `"${name}" exports no function.`);
  return { name: basename(file), lines: all.slice(from) };
}
