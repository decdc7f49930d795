import { h, render } from "preact";
import type { NotebookWords } from "../notebook.strings.ts";
import type { CellOutput } from "../output/cellOutput.ts";
import { outputView } from "../output/outputView.ts";
import type { View } from "../output/valueView.ts";
import type { PlotDescription } from "../plot/names.ts";

/** What each place is to show next, and whether it has been taken over from what the build left there. */
const next = new WeakMap<HTMLElement, CellOutput>();
const live = new WeakSet<HTMLElement>();

/** Shows an output in its place, at most once a frame however fast a cell yields. */
export function showOutput(place: HTMLElement, output: CellOutput, words: NotebookWords): void {
  const isWaiting = next.has(place);
  next.set(place, output);
  if (isWaiting) return;
  requestAnimationFrame(() => {
    const latest = next.get(place);
    next.delete(place);
    if (!latest) return;
    if (!live.has(place)) place.replaceChildren();
    live.add(place);
    const views = outputView(latest, words, drawn);
    render(views.length ? h("div", null, views) : null, place);
  });
}

/** Puts back what the build left. */
export function restoreOutput(place: HTMLElement, markup: string): void {
  next.delete(place);
  render(null, place);
  live.delete(place);
  place.innerHTML = markup;
}

/** A plot: Observable Plot is fetched when the first one is drawn. */
function drawn(plot: unknown): View {
  const put = (element: HTMLElement | null) => {
    if (!element) return;
    void import("../plot/drawPlot.ts").then(({ drawPlot }) => {
      try {
        element.replaceChildren(drawPlot(plot as PlotDescription, document));
      } catch (error) {
        element.textContent = String((error as Error).message);
      }
    });
  };
  return h("div", { class: "drawn", ref: put });
}
