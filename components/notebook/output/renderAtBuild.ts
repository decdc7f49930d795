import { parseHTML } from "linkedom";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Language } from "../../words/language.ts";
import { notebookWords } from "../notebook.strings.ts";
import { drawPlot } from "../plot/drawPlot.ts";
import type { PlotDescription } from "../plot/names.ts";
import type { CellOutput } from "./cellOutput.ts";
import { outputView } from "./outputView.ts";
import type { View } from "./valueView.ts";

/** The output of a cell as markup, drawn while the site is built. */
export const renderAtBuild = (output: CellOutput, language: Language): string =>
  outputView(output, notebookWords[language], drawAtBuild)
    .map((view) => renderToString(view))
    .join("");

function drawAtBuild(plot: unknown): View {
  const { document } = parseHTML("<html></html>");
  const drawn = drawPlot(plot as PlotDescription, document as unknown as Document);
  return h("div", { class: "drawn", dangerouslySetInnerHTML: { __html: brief(drawn.outerHTML) } });
}

/** A tenth of a pixel is as fine as a page shows. Only places are rounded, never what is written. */
const brief = (markup: string) =>
  markup.replace(/ (d|transform|c?[xy][12]?|points)="[^"]*"/g, (places) =>
    places.replace(/\d+\.\d\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  );
