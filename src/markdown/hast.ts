import type { PhrasingContent, RootContent } from "mdast";

/** A Markdown node that becomes this element on the page. */
export function tag(
  name: string,
  properties: Record<string, unknown>,
  children: readonly (RootContent | PhrasingContent)[],
  from?: RootContent,
): RootContent {
  const node = {
    type: "bookElement",
    children,
    data: { hName: name, hProperties: properties },
    position: from?.position,
  };
  return node as unknown as RootContent;
}

export const text = (value: string) => ({ type: "text", value }) as const;
