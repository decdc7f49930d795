import type { Root } from "hast";
import { toString as textOf } from "mdast-util-to-string";

/** Paragraphs that a first screen may hold: they are laid out at once. */
const first = 6;

/**
 * Tells the style sheet how long each paragraph is, so that one far out of sight keeps about its room without being
 * laid out: a chapter is thousands of pieces of formula, and a reader's first screen waits for none of them.
 */
export function rehypeRoom() {
  return (tree: Root) => {
    const paragraphs = tree.children.filter(
      (node) => node.type === "element" && node.tagName === "p",
    );
    for (const paragraph of paragraphs.slice(first)) {
      if (paragraph.type !== "element") continue;
      const letters = textOf(paragraph).length;
      paragraph.properties = { ...paragraph.properties, style: `--n:${Math.round(letters / 10)}` };
    }
  };
}
