import type { Program } from "estree";
import type { Heading, Node, Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";
import { Problem } from "./problem.ts";

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

export const isElement = (node: Node): node is Element =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

/** The value of a plain attribute; undefined when it is missing. */
export function attribute(file: string, element: Element, name: string): string | undefined {
  const found = element.attributes.find((a) => a.type === "mdxJsxAttribute" && a.name === name);
  if (!found) return undefined;
  if (typeof found.value === "string") return found.value;
  const wrong = `<${element.name}> has ${name}={…}, which the book cannot read.`;
  throw new Problem(file, element.position, wrong, `Write ${name}="…".`);
}

/** The value of an attribute that the element cannot do without. */
export function required(file: string, element: Element, name: string): string {
  const value = attribute(file, element, name);
  if (value) return value;
  const wrong = `<${element.name}> has no ${name}.`;
  throw new Problem(file, element.position, wrong, `Write <${element.name} ${name}="…">.`);
}

const comment = /^\/\*\s*#([\w-]+)\s*\*\/$/;

/** The id in a heading's comment, as in `## The update rule {/* #update-rule … }`. */
export function headingId(heading: Heading): string | undefined {
  for (const child of heading.children)
    if (child.type === "mdxTextExpression") return comment.exec(child.value.trim())?.[1];
  return undefined;
}

/** Names that the chapter imports as its widgets: `import Stride from "#components/widgets/…"`. */
export function widgetNames(tree: Root): Set<string> {
  const names = new Set<string>();
  for (const node of tree.children) {
    const program =
      node.type === "mdxjsEsm" ? (node.data?.estree as Program | undefined) : undefined;
    for (const statement of program?.body ?? [])
      if (statement.type === "ImportDeclaration" && isWidget(String(statement.source.value)))
        for (const specifier of statement.specifiers) names.add(specifier.local.name);
  }
  return names;
}

const isWidget = (source: string) => source.startsWith("#components/widgets/");
