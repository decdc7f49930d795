import { exercises } from "#content/exercises.ts";
import { type Element, required } from "#src/book/elements.ts";
import { suggest } from "#src/book/problem.ts";
import { type Context, fail } from "./context.ts";

/** `<Exercise id="…" />`: an exercise of this lesson, in its place in the text. */
export function exercise(element: Element, context: Context): void {
  const id = required(context.file, element, "id");
  const known = (exercises[context.chapter.lesson] ?? []).map((plan) => plan.id);
  if (!known.includes(id))
    fail(
      context,
      element,
      `content/exercises.ts has no "${id}" for this lesson.`,
      suggest(id, known),
    );
  if (element.attributes.length > 1) return;
  element.attributes.push({
    type: "mdxJsxAttribute",
    name: "lang",
    value: context.chapter.language,
  });
}
