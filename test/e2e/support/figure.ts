import { expect, type Locator, type Page } from "@playwright/test";

/** A figure of the page by its label, such as "fig-stride": on the screen, alive. */
export async function figure(page: Page, label: string): Promise<Locator> {
  const found = page.locator(`figure#${label}`);
  await found.scrollIntoViewIfNeeded();
  const island = page.locator("astro-island", { has: found });
  await expect(island).not.toHaveAttribute("ssr");
  return found;
}

/** What the figure says it shows at this moment. */
export const account = (of: Locator): Locator => of.locator(".account");
