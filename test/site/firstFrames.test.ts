import { readFileSync } from "node:fs";
import { type DefaultTreeAdapterTypes as Dom, parse, serializeOuter } from "parse5";
import { describe, expect, it } from "vitest";
import { builtPages } from "#src/site/builtPages.ts";

const dist = new URL("../../dist/", import.meta.url).pathname;
const golden = new URL("../golden/frames/", import.meta.url).pathname;

/** Every element below a node for which `wanted` holds, but none inside another such. */
function find(node: Dom.Node, wanted: (element: Dom.Element) => boolean): Dom.Element[] {
  if ("tagName" in node && wanted(node)) return [node];
  return "childNodes" in node ? node.childNodes.flatMap((child) => find(child, wanted)) : [];
}

const attribute = (element: Dom.Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value;

const isDrawing = (element: Dom.Element) =>
  element.tagName === "svg" && attribute(element, "role") === "img";

/** The drawings of a figure, a tag a line, so that a difference can be read. */
const drawingsOf = (figure: Dom.Element) =>
  `${find(figure, isDrawing)
    .map((svg) => serializeOuter(svg).replaceAll("><", ">\n<"))
    .join("\n\n")}\n`;

// The drawings are the same in both languages but for their words.
const figures = builtPages(dist)
  .filter((file) => file.startsWith(`${dist}en/`))
  .flatMap((file) => find(parse(readFileSync(file, "utf8")), (e) => e.tagName === "figure"))
  .filter((figure) => attribute(figure, "data-lecture") !== undefined);

describe("the first frame of every figure", () => {
  it.each(figures.map((figure) => ({ id: attribute(figure, "id") as string, figure })))(
    "$id is drawn as it was when somebody last looked at it",
    async ({ id, figure }) => {
      await expect(drawingsOf(figure)).toMatchFileSnapshot(`${golden}${id}.svgs`);
    },
  );
});
