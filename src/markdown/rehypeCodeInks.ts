import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

/** Which of the book's inks each kind of token takes; all others stay in the ink of the text. */
const inks: Readonly<Record<string, string>> = {
  keyword: "kw",
  string: "st",
  "string-expression": "st",
  constant: "nu",
  comment: "co",
};

/** Turns the highlighter's inline styles into the book's classes: one rule for each ink instead of one for each word. */
export function rehypeCodeInks() {
  return (tree: Root) => {
    visit(tree, "element", (pre) => {
      const classes = pre.properties.class ?? pre.properties.className;
      if (pre.tagName !== "pre" || !String(classes).includes("astro-code")) return;
      pre.properties.style = undefined;
      visit(pre, "element", (line) => {
        if (line.properties.class === "line" || String(line.properties.className) === "line")
          ink(line);
      });
    });
  };
}

function ink(line: Element): void {
  line.properties = {};
  line.children = line.children.map((child) => {
    if (child.type !== "element") return child;
    const token = /token-([\w-]+)\)/.exec(String(child.properties.style))?.[1];
    const name = token && inks[token];
    return name ? { ...child, properties: { className: [name] } } : child.children[0];
  });
}
