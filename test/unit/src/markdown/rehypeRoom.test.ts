import type { Element, ElementContent, Root } from "hast";
import { describe, expect, it } from "vitest";
import { rehypeRoom } from "#src/markdown/rehypeRoom.ts";

const tag = (tagName: string, className: string[], ...children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties: { className },
  children,
});
const text = (value: string): ElementContent => ({ type: "text", value });
const paragraph = (letters: number) => tag("p", [], text("x".repeat(letters)));

/** The style that an element gets after so many paragraphs. */
function roomOf(element: Element, before = 4): unknown {
  const tree: Root = { type: "root", children: [] };
  for (let i = 0; i < before; i++) tree.children.push(paragraph(10));
  tree.children.push(element);
  rehypeRoom()(tree);
  return element.properties.style;
}

describe("the room of what is not laid out", () => {
  it("is told in tens of letters for a paragraph", () => {
    expect(roomOf(paragraph(124))).toBe("--n:12");
  });

  it("counts a formula in a paragraph once, by its source", () => {
    const formula = tag(
      "span",
      ["katex"],
      tag("math", [], tag("mrow", [], text("a".repeat(50))), tag("annotation", [], text("ab"))),
      tag("span", ["katex-html"], text("b".repeat(50))),
    );
    expect(roomOf(tag("p", [], text("x".repeat(18)), formula))).toBe("--n:2");
  });

  it("is told in em for an equation, by the highest strut", () => {
    const strut = (style: string) => {
      const element = tag("span", ["strut"]);
      element.properties.style = style;
      return element;
    };
    const equation = tag("div", ["eq"], strut("height:0.69em;"), strut("height:2.43em;"));
    expect(roomOf(equation)).toBe("--em:2.4");
  });

  it("is told in rows for a printed file, and not at all for a cell", () => {
    expect(roomOf(tag("figure", ["listing"], text("a\nb\nc\n")))).toBe("--rows:3");
    expect(roomOf(tag("figure", ["listing", "cell"], text("a\nb")))).toBeUndefined();
  });

  it("is not told on the first screen", () => {
    expect(roomOf(paragraph(124), 2)).toBeUndefined();
  });
});
