import type { Parent, PhrasingContent, Root } from "mdast";
// They name what these plugins add to the tree.
import type {} from "mdast-util-math";
import type {} from "mdast-util-to-hast";
import { visit } from "unist-util-visit";
import { tag, text } from "./hast.ts";

/** A Korean particle, or the stops and brackets that close a sentence. */
const tail = /^(?:[가-힣]{1,6}[.,)’”]*|[.,;:!?)’”]+)/;

/** What follows a formula or a reference without a space stays on its line. */
export function keepTails(tree: Root): void {
  visit(tree, (node) => {
    if (!("children" in node) || node.data?.hProperties?.className === tailClass) return undefined;
    const parent = node as Parent;
    for (let i = 0; i < parent.children.length - 1; i++) {
      const [head, next] = [parent.children[i], parent.children[i + 1]];
      if (!holds(head) || next.type !== "text") continue;
      const match = tail.exec(next.value);
      if (!match) continue;
      next.value = next.value.slice(match[0].length);
      parent.children[i] = tag("span", { className: tailClass }, [
        head,
        text(match[0]),
      ]) as PhrasingContent;
    }
    return undefined;
  });
}

const tailClass = ["nb"];

function holds(node: Parent["children"][number]): boolean {
  if (node.type === "inlineMath") return true;
  const className = node.data?.hProperties?.className;
  return Array.isArray(className) && className.includes("xref");
}
