import type { Heading, PhrasingContent } from "mdast";
import { headingId } from "#src/book/elements.ts";
import type { Context } from "./context.ts";
import { tag, text } from "./hast.ts";

/** `## Title {/* #id …}` becomes a heading with that id and its number in front. */
export function sectionHeading(heading: Heading, { chapter }: Context): void {
  const id = headingId(heading);
  const section = chapter.sections.find((known) => known.id === id);
  const words = heading.children.filter((child) => child.type !== "mdxTextExpression");
  const last = words[words.length - 1];
  if (last?.type === "text") last.value = last.value.trimEnd();
  heading.data = { ...heading.data, hProperties: { id } };
  heading.children = [
    tag("span", { className: ["n"] }, [text(section?.number ?? "")]),
    tag("span", {}, words),
  ] as PhrasingContent[];
}
