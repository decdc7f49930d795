import type { Paragraph, PhrasingContent, RootContent } from "mdast";
import { type Element, required } from "#src/book/elements.ts";
import { suggest } from "#src/book/problem.ts";
import { type Context, fail } from "./context.ts";
import { tag, text } from "./hast.ts";

/** `<Note id="…" title="…">` stands in the margin; on a narrow page it folds to its title. */
export function note(element: Element, context: Context): RootContent {
  const id = required(context.file, element, "id");
  const title = required(context.file, element, "title");
  return tag(
    "details",
    { className: ["mnote"], id: `note-${id}` },
    [
      tag("summary", {}, [
        tag("span", { className: ["k"] }, [text(`${numberOf(id, element, context)}`)]),
        text(title),
      ]),
      tag("div", {}, asParagraphs(element)),
    ],
    element,
  );
}

/** `<NoteRef id="…" />`: the raised number in the text. */
export function noteMark(element: Element, context: Context): RootContent {
  const id = required(context.file, element, "id");
  const number = numberOf(id, element, context);
  const properties = {
    className: ["nref"],
    href: `#note-${id}`,
    ariaLabel: context.words.chapter.note(number),
  };
  return tag("a", properties, [text(`${number}`)], element);
}

function numberOf(id: string, element: Element, context: Context): number {
  const ids = context.chapter.notes.map((known) => known.id);
  if (!ids.includes(id))
    fail(context, element, `no <Note id="${id}"> in this chapter.`, suggest(id, ids));
  return ids.indexOf(id) + 1;
}

/** A note written on one line has no paragraph yet. */
function asParagraphs(element: Element): RootContent[] {
  const children = element.children as RootContent[];
  if (children.some((child) => child.type === "paragraph")) return children;
  const paragraph: Paragraph = { type: "paragraph", children: children as PhrasingContent[] };
  return [paragraph];
}
