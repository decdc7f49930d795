import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import type { RootContent } from "mdast";
import { attribute, type Element, required } from "#src/book/elements.ts";
import { type Context, fail } from "./context.ts";
import { tag, text } from "./hast.ts";

/** `<Listing file="./listings/…" title="…" />`: a real file of the lesson, printed as it is. */
export function listing(element: Element, context: Context): RootContent {
  const name = required(context.file, element, "file");
  const title = required(context.file, element, "title");
  const file = resolve(dirname(context.file), name);
  if (!existsSync(file))
    fail(context, element, `no file "${name}".`, "The path begins at the chapter's folder.");
  const value = readFileSync(file, "utf8").trimEnd();
  const code = { type: "code", lang: extname(name).slice(1), value } as const;
  const number = context.words.names.listing(numberOf(element, context));
  return tag(
    "figure",
    { className: ["listing"], id: attribute(context.file, element, "label") },
    [
      tag("figcaption", {}, [
        tag("b", {}, [text(number)]),
        text(" "),
        tag("span", {}, [text(title)]),
      ]),
      code,
    ],
    element,
  );
}

/** Listings are numbered in the order of the page, labelled or not. */
export function numberOf(element: Element, { chapter }: Context): string {
  const index = chapter.listings.indexOf(element.position?.start.line ?? 0);
  return `${chapter.number}.${index + 1}`;
}
