import type { Page } from "@playwright/test";
import { expect } from "../support/test.ts";

/** A page without scripts holds every word, formula and figure of the same page with them. */
export async function expectSameContent(scriptless: Page, page: Page): Promise<void> {
  const withScripts = await contentOf(page);
  const without = await contentOf(scriptless);
  const known = new Set(without.words);
  expect
    .soft(
      withScripts.words.filter((word) => !known.has(word)),
      "missing words",
    )
    .toEqual([]);
  expect.soft(without.formulas, "formulas").toBeGreaterThanOrEqual(withScripts.formulas);
  expect.soft(without.figures, "figures and the drawings in each").toEqual(withScripts.figures);
  expect.soft(without.formulaErrors, "formulas that could not be set").toEqual([]);
}

interface Content {
  words: string[];
  formulas: number;
  formulaErrors: string[];
  figures: { id: string; drawn: boolean }[];
}

/**
 * What the page holds, but for the words of controls and of what waits for an answer: they may hide
 * where they could do nothing.
 */
async function contentOf(page: Page): Promise<Content> {
  await page.evaluate(() => {
    const style = document.head.appendChild(document.createElement("style"));
    style.textContent =
      "button, .controls, .transport, .choice, .stations, .await { display: none !important }";
  });
  const words = (await page.innerText("body")).match(/\S+/g) ?? [];
  const drawn = await page.evaluate(() => {
    const isDrawing = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width >= 80 && height >= 40;
    };
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent);
    return {
      formulas: document.querySelectorAll(".katex").length,
      formulaErrors: texts(".katex-error"),
      figures: [...document.querySelectorAll("figure")].map((figure) => ({
        id: figure.id,
        drawn: [...figure.querySelectorAll("svg, canvas, img, table")].some(isDrawing),
      })),
    };
  });
  return { words, ...drawn };
}
