import type { RootContent } from "mdast";
import { type Element, required } from "#src/book/elements.ts";
import { type Context, fail } from "./context.ts";
import { tag, text } from "./hast.ts";

/** `<Equation label="…">$$…$$</Equation>`: a display with its number at the edge. */
export function equation(element: Element, context: Context): RootContent {
  const id = required(context.file, element, "label");
  const label = context.chapter.labels.find((known) => known.id === id);
  const tex = formulaIn(element);
  if (tex === undefined)
    fail(context, element, `<Equation label="${id}"> holds no formula.`, "Write $$ … $$ in it.");
  return tag(
    "div",
    { className: ["eq", "plain"], id },
    [
      // A wide formula scrolls in its own box; the keyboard must reach it.
      tag(
        "div",
        { className: ["scroll"], tabIndex: 0, role: "group", ariaLabel: `(${label?.number})` },
        [tag("span", { className: ["math-display"] }, [text(tex)])],
      ),
      tag("span", { className: ["no"] }, [text(`(${label?.number})`)]),
    ],
    element,
  );
}

/** The formula, however the dollars and the lines fall. */
function formulaIn(node: { children: readonly unknown[] }): string | undefined {
  for (const child of node.children as (RootContent & { children?: unknown[] })[]) {
    if (child.type === "math" || child.type === "inlineMath") return child.value;
    const inner = child.children && formulaIn({ children: child.children });
    if (inner !== undefined) return inner;
  }
  return undefined;
}
