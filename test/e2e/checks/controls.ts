import type { Page } from "@playwright/test";
import { expect } from "../support/test.ts";
import { unnamedControls } from "./unnamedControls.ts";

/** Every control has a name, and nothing can be used with the mouse alone; needs `watchListeners`. */
export async function expectNamedControls(page: Page): Promise<void> {
  expect.soft(await unnamedControls(page), "controls without a name").toEqual([]);
  expect.soft(await page.evaluate(findMouseOnly), "controls for the mouse alone").toEqual([]);
}

export async function expectSlidersToMove(page: Page): Promise<void> {
  for (const slider of await page.getByRole("slider").all()) {
    const value = () =>
      slider.evaluate((element) => (element as HTMLInputElement).value ?? element.ariaValueNow);
    const name = (await slider.getAttribute("aria-label")) ?? "";
    const before = await value();
    await slider.press("ArrowRight");
    if ((await value()) === before) await slider.press("ArrowLeft");
    if (await slider.isEnabled()) expect.soft(await value(), `slider ${name}`).not.toBe(before);
  }
}

/** Visible elements that listen for presses, with nothing focusable on, in or around them. */
function findMouseOnly(): string[] {
  const FOCUSABLE = "a[href], button, input, select, textarea, summary, label, [tabindex]";
  return [...globalThis.pressable]
    .filter((element) => element !== document.body && element !== document.documentElement)
    .filter((element) => element.isConnected && element.checkVisibility())
    .filter((element) => !element.closest(FOCUSABLE) && !element.querySelector(FOCUSABLE))
    .map(nameOf);
}
