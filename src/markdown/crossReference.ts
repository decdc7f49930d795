import type { RootContent } from "mdast";
import type { Label } from "#src/book/chapter.ts";
import { type Element, required } from "#src/book/elements.ts";
import { suggest } from "#src/book/problem.ts";
import { pagePath } from "#src/site/links.ts";
import { type Context, fail } from "./context.ts";
import { tag, text } from "./hast.ts";

/** `<Ref to="…" />`: "Figure 2.5", linked to wherever in the book that is. */
export function crossReference(element: Element, context: Context): RootContent {
  const to = required(context.file, element, "to");
  const label = context.book.labels.get(to);
  if (!label)
    fail(
      context,
      element,
      `no label "${to}" in the book.`,
      suggest(to, [...context.book.labels.keys()]),
    );
  const name = text(context.words.names[label.kind](label.number));
  if (isPlanned(label, context)) return tag("span", { className: ["nb"] }, [name], element);
  return tag("a", { className: ["xref"], href: hrefOf(label, context) }, [name], element);
}

function isPlanned(label: Label, { book }: Context): boolean {
  return Boolean(book.lessons.find(({ id }) => id === label.lesson)?.planned);
}

function hrefOf(label: Label, { chapter }: Context): string {
  if (label.kind === "chapter") return pagePath(chapter.language, label.lesson);
  if (label.lesson === chapter.lesson) return `#${label.id}`;
  return pagePath(chapter.language, label.lesson, label.id);
}
