import type { RootContent } from "mdast";
import { glossary } from "#content/glossary.ts";
import { type Element, required } from "#src/book/elements.ts";
import { suggest } from "#src/book/problem.ts";
import { pagePath } from "#src/site/links.ts";
import { type Context, fail } from "./context.ts";
import { tag } from "./hast.ts";

/** `<Term id="…">`: a glossary word. A link, until the page's script lets it explain itself. */
export function term(element: Element, context: Context): RootContent {
  const id = required(context.file, element, "id");
  if (!Object.hasOwn(glossary, id)) {
    const repair = `${suggest(id, Object.keys(glossary))} Words are in content/glossary.ts.`;
    fail(context, element, `the glossary has no "${id}".`, repair);
  }
  const href = pagePath(context.chapter.language, "glossary", id);
  return tag("a", { className: ["term"], href, "data-term": id }, element.children, element);
}
