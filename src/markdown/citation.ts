import type { RootContent } from "mdast";
import { references } from "#content/references.ts";
import { sourcesOf } from "#src/book/chapter.ts";
import { type Element, required } from "#src/book/elements.ts";
import { suggest } from "#src/book/problem.ts";
import { type Context, fail } from "./context.ts";
import { tag, text } from "./hast.ts";

/** `<Cite id="…" />`: the number of a source in the list at the chapter's end. */
export function citation(element: Element, context: Context): RootContent {
  const id = required(context.file, element, "id");
  if (!Object.hasOwn(references, id)) {
    const repair = `${suggest(id, Object.keys(references))} Sources are in content/references.ts.`;
    fail(context, element, `no source "${id}".`, repair);
  }
  const number = sourcesOf(context.chapter).indexOf(id) + 1;
  const properties = {
    className: ["cite"],
    href: `#ref-${id}`,
    ariaLabel: context.words.chapter.source(number),
  };
  return tag("a", properties, [text(`[${number}]`)], element);
}
