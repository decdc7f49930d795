import { expect, type Page } from "@playwright/test";

/** Scrolls to the end and back, as a reader would, until every figure is alive and drawn. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise(requestAnimationFrame);
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo({ top, behavior: "instant" });
      await nextFrame();
      await nextFrame();
    }
  });
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
  await settle(page);
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await settle(page);
}

/** Waits until the fonts are there, no transition runs, and the page has been painted. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise(requestAnimationFrame);
    await document.fonts.ready;
    const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(transitions.map((transition) => transition.finished));
    await nextFrame();
    await nextFrame();
  });
}
