import type { Parent, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import type { Book } from "#src/book/book.ts";
import { type Element, isElement, widgetNames } from "#src/book/elements.ts";
import { citation } from "./citation.ts";
import { type Context, contextOf, fail } from "./context.ts";
import { crossReference } from "./crossReference.ts";
import { diff } from "./diff.ts";
import { equation } from "./equation.ts";
import { exercise } from "./exercise.ts";
import { listing } from "./listing.ts";
import { note, noteMark } from "./note.ts";
import { sectionHeading } from "./sectionHeading.ts";
import { keepTails } from "./tails.ts";
import { term } from "./term.ts";
import { widget } from "./widget.ts";

type Rule = (element: Element, context: Context) => RootContent;

const rules: Readonly<Record<string, Rule>> = {
  Cite: citation,
  Diff: diff,
  Equation: equation,
  Listing: listing,
  Note: note,
  NoteRef: noteMark,
  Ref: crossReference,
  Term: term,
};

/** The book's own Markdown: numbers what is numbered, links what is named, checks every name. */
export function remarkBook({ book }: { book?: Book } = {}) {
  return (tree: Root, file: VFile) => {
    const context = contextOf(file.path, book);
    if (!context) return;
    const widgets = widgetNames(tree);
    tree.children.forEach((node) => {
      if (node.type === "heading" && node.depth === 2) sectionHeading(node, context);
    });
    visit(tree, isElement, (node, index, parent) => {
      const element = node as Element;
      if (!element.name || /^[a-z]/.test(element.name)) return;
      if (widgets.has(element.name)) return widget(element, context);
      if (element.name === "Exercise") return exercise(element, context);
      const rule = rules[element.name];
      if (!rule)
        fail(
          context,
          element,
          `<${element.name}> is not known.`,
          "Import it at the top of the chapter.",
        );
      (parent as Parent).children[index as number] = rule(element, context);
      // Visit the new node too: there may be elements inside it.
      return index as number;
    });
    keepTails(tree);
  };
}
