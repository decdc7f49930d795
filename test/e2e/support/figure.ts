import { expect, type Locator, type Page } from "@playwright/test";

/** A figure of the page by its label, such as "fig-stride": on the screen, alive. */
export async function figure(page: Page, label: string): Promise<Locator> {
  const found = page.locator(`figure#${label}`);
  await found.scrollIntoViewIfNeeded();
  const island = page.locator("astro-island", { has: found });
  await expect(island).not.toHaveAttribute("ssr");
  // What stands above it is laid out only now: it is where it will stay when it has not moved for two frames.
  await found.evaluate(async (element) => {
    const nextFrame = () => new Promise(requestAnimationFrame);
    const top = () => element.getBoundingClientRect().top;
    for (let before = Number.NaN; before !== top(); ) {
      before = top();
      await nextFrame();
      await nextFrame();
    }
  });
  return found;
}

/** What the figure says it shows at this moment. */
export const account = (of: Locator): Locator => of.locator(".account");
