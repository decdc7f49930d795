import type { Page } from "@playwright/test";
import { settle } from "../support/readThrough.ts";
import { expect } from "../support/test.ts";

const FRAMES = 40;

/** Nothing in sight moves or changes unasked, wherever in the page the reader is. */
export async function expectStillness(page: Page): Promise<void> {
  const places = await page.locator("figure").all();
  for (const place of [page.locator("h1").first(), ...places]) {
    await place.scrollIntoViewIfNeeded();
    await settle(page);
    const before = await page.screenshot({ animations: "allow" });
    expect.soft(await page.evaluate(watch, FRAMES), "animations and changes").toEqual([]);
    const after = await page.screenshot({ animations: "allow" });
    expect.soft(after.equals(before), "the picture stays the same").toBe(true);
  }
}

/** What is animated or changed in the document during so many frames. */
async function watch(frames: number): Promise<string[]> {
  const seen = new Set<string>();
  const observer = new MutationObserver((changes) => {
    for (const { type, target } of changes) seen.add(`${type} at ${target.nodeName}`);
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  for (let frame = 0; frame < frames; frame++) {
    await new Promise(requestAnimationFrame);
    for (const animation of document.getAnimations()) {
      if (animation.playState === "running") seen.add(`animation ${animation.id}`);
    }
  }
  observer.disconnect();
  return [...seen];
}
