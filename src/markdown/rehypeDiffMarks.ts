import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

const looks: Readonly<Record<string, [className: string, role: string]>> = {
  "-": ["del", "deletion"],
  "+": ["add", "insertion"],
};

/**
 * Puts the two texts of a difference together, line by line, and marks what went and what came. The highlighter has
 * been at each text alone: of lines from two programs in turn it could make no sense.
 */
export function rehypeDiffMarks() {
  return (tree: Root) => {
    visit(tree, "element", (figure) => {
      const marks = figure.properties.dataMarks;
      if (typeof marks !== "string") return;
      figure.properties.dataMarks = undefined;
      const [before, after] = figure.children.filter(isPre);
      const [gone, come] = [before, after].map((pre) => codeOf(pre).children.filter(isLine));
      const lines = [...marks].map((mark) => {
        const old = mark === "+" ? undefined : gone.shift();
        const line = (mark === "-" ? old : come.shift()) as Element;
        const look = looks[mark];
        if (look) line.properties = { className: [look[0]], role: look[1] };
        return line;
      });
      codeOf(after).children = lines.flatMap((line, i) =>
        i === 0 ? [line] : [{ type: "text" as const, value: "\n" }, line],
      );
      figure.children = figure.children.filter((child) => child !== before);
    });
  };
}

type Child = Element["children"][number];
const isElement = (node: Child, name: string): node is Element =>
  node.type === "element" && node.tagName === name;
const isPre = (node: Child): node is Element => isElement(node, "pre");
const isLine = (node: Child): node is Element => isElement(node, "span");
const codeOf = (pre: Element) => pre.children.find((node) => isElement(node, "code")) as Element;
