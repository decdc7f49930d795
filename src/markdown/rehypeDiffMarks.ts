import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

const looks: Readonly<Record<string, [className: string, role: string]>> = {
  "-": ["del", "deletion"],
  "+": ["add", "insertion"],
};

/** Marks the lines of a difference that went or came, after the highlighter has made lines of them. */
export function rehypeDiffMarks() {
  return (tree: Root) => {
    visit(tree, "element", (figure) => {
      const marks = figure.properties.dataMarks;
      if (typeof marks !== "string") return;
      figure.properties.dataMarks = undefined;
      visit(figure, "element", (code) => {
        if (code.tagName !== "code" || !code.children.some(isLine)) return;
        code.children.filter(isLine).forEach((line, i) => {
          const look = looks[marks[i]];
          if (look) line.properties = { className: [look[0]], role: look[1] };
        });
      });
    });
  };
}

const isLine = (node: Element["children"][number]): node is Element =>
  node.type === "element" && node.tagName === "span";
