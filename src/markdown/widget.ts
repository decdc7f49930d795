import { attribute, type Element, required } from "#src/book/elements.ts";
import type { Context } from "./context.ts";

/** A widget knows its language and its number, and wakes when it comes into view. */
export function widget(element: Element, context: Context): void {
  const label = required(context.file, element, "label");
  const figure = context.chapter.figures.find((known) => known.label === label);
  const given = {
    lang: context.chapter.language,
    number: figure?.number ?? "",
    "client:visible": null,
  };
  for (const [name, value] of Object.entries(given))
    if (attribute(context.file, element, name) === undefined)
      element.attributes.push({ type: "mdxJsxAttribute", name, value });
}
