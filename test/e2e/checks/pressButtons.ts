import type { Page } from "@playwright/test";

/** Presses every button of every figure, one after the other, as far as it is still there. */
export async function pressButtons(page: Page): Promise<void> {
  const buttons = page.locator("figure").getByRole("button", { disabled: false });
  for (const button of await buttons.elementHandles()) {
    const isThere = async () => (await button.isVisible()) && (await button.isEnabled());
    if (!(await isThere())) continue;
    // What another press took away meanwhile need not be pressed; what is there must take a press.
    await button.click({ timeout: 10_000 }).catch(async (error) => {
      if (await isThere()) throw error;
    });
  }
}
