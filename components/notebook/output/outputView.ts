import { h } from "preact";
import type { NotebookWords } from "../notebook.strings.ts";
import type { Described } from "../sandbox/described.ts";
import { type CellOutput, isUndefined } from "./cellOutput.ts";
import { type DrawPlot, lineOf, type View, valueView } from "./valueView.ts";

/** The output of a cell: its log in order, then its value, or what went wrong. */
export function outputView(output: CellOutput, words: NotebookWords, draw: DrawPlot): View[] {
  const { logs, cut, value, trouble } = output;
  return [
    ...linesView(logs, draw),
    ...(cut ? [h("p", { class: "fault" }, words.cut)] : []),
    ...(value && !isUndefined(value) ? [h("div", { class: "value" }, valueView(value, draw))] : []),
    ...(trouble ? [h("p", { class: "fault" }, words.trouble(trouble))] : []),
  ];
}

/** Plain lines of a log stand together as one text; a line with something to open or to draw stands by itself. */
function linesView(logs: CellOutput["logs"], draw: DrawPlot): View[] {
  const views: View[] = [];
  let plain: string[] = [];
  const flush = () => {
    if (plain.length) views.push(h("pre", { class: "log" }, plain.join("\n")));
    plain = [];
  };
  for (const line of logs) {
    if (line.every(isPlain)) plain.push(line.map(plainText).join(" "));
    else {
      flush();
      views.push(
        h(
          "div",
          { class: "log" },
          line.map((value) => [valueView(value, draw), " "]),
        ),
      );
    }
  }
  flush();
  return views;
}

const isPlain = (value: Described): boolean =>
  value.is === "atom" || (value.is === "list" && value.items.every(({ is }) => is === "atom"));

const plainText = (value: Described): string =>
  value.is === "atom" && value.kind !== "number" ? value.text : lineOf(value);
