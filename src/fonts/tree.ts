import { type DefaultTreeAdapterTypes, parse } from "parse5";

type TreeNode = DefaultTreeAdapterTypes.Node;

export interface Tag {
  readonly name: string;
  /** The name of the tag around it. */
  readonly parent: string;
  readonly classes: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Visits every piece of text of a built page with the state of its place: `enter` makes a tag's state from its
 * parent's. Templates are looked into; scripts, styles and the head are not.
 */
export function eachText<State>(
  html: string,
  start: State,
  enter: (tag: Tag, outer: State) => State,
  text: (value: string, state: State) => void,
): void {
  const walk = (node: TreeNode, state: State): void => {
    if (node.nodeName === "#text") {
      text((node as DefaultTreeAdapterTypes.TextNode).value, state);
      return;
    }
    if (["head", "script", "style"].includes(node.nodeName)) return;
    const inner = "attrs" in node ? enter(tagOf(node), state) : state;
    if ("content" in node) walk(node.content, inner);
    if ("childNodes" in node) for (const child of node.childNodes) walk(child, inner);
  };
  walk(parse(html), start);
}

function tagOf(node: DefaultTreeAdapterTypes.Element): Tag {
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const parent = node.parentNode?.nodeName ?? "";
  return { name: node.tagName, parent, classes: attributes.class?.split(/\s+/) ?? [], attributes };
}
