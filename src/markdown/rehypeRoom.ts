import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";

/** Paragraphs that a phone's first screen may hold: they are laid out at once, and so is what stands between them. */
const first = 3;

/**
 * Tells the style sheet how large each paragraph, equation and printed file is, so that one far out of sight keeps about
 * its room without being laid out: a chapter is thousands of pieces of formula, and a reader's first screen waits for
 * none of them.
 */
export function rehypeRoom() {
  return (tree: Root) => {
    let paragraphs = 0;
    for (const node of tree.children) {
      if (node.type !== "element") continue;
      if (node.tagName === "p") paragraphs += 1;
      const room = paragraphs > first && roomOf(node);
      if (room) node.properties = { ...node.properties, style: room };
    }
  };
}

function roomOf(element: Element): string | undefined {
  const classes = String(element.properties.className).split(",");
  if (element.tagName === "p") return `--n:${Math.round(lettersOf(element) / 10)}`;
  if (classes.includes("eq")) return `--em:${formulaHeight(element)}`;
  // What a cell put out has no room that could be told.
  if (classes.includes("listing") && !classes.includes("cell"))
    return `--rows:${textOf(element).trimEnd().split("\n").length}`;
  return undefined;
}

/** A formula counts with its source: about as long as it stands wide. */
function lettersOf(node: ElementContent): number {
  if (node.type !== "element") return textOf(node).length;
  const isDrawn = String(node.properties.className) === "katex-html";
  if (isDrawn || node.tagName === "mrow") return 0;
  return node.children.reduce((sum, child) => sum + lettersOf(child), 0);
}

/** The height of a formula in its own em: KaTeX keeps it open with struts. */
function formulaHeight(equation: Element): number {
  let height = 0;
  visit(equation, "element", ({ properties: { className, style } }) => {
    if (!String(className).includes("strut")) return;
    height = Math.max(height, Number(/(?:^|;)height:([\d.]+)em/.exec(String(style))?.[1] ?? 0));
  });
  return Math.round(height * 10) / 10;
}
