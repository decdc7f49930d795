import { readThrough } from "../support/readThrough.ts";
import { sitePages } from "../support/sitePages.ts";
import { expect, test } from "../support/test.ts";

// The silence itself is what `open` watches over, here as in every other test.
for (const { path } of sitePages) {
  for (const scheme of ["light", "dark"] as const) {
    test(`${path} is read and every button pressed in silence, ${scheme}`, async ({ open }) => {
      const page = await open(path, { scheme });
      await readThrough(page);
      const buttons = page.locator("figure").getByRole("button", { disabled: false });
      for (const button of await buttons.elementHandles()) {
        const isThere = async () => (await button.isVisible()) && (await button.isEnabled());
        if (!(await isThere())) continue;
        // What another press took away meanwhile need not be pressed; what is there must take a press.
        await button.click({ timeout: 10_000 }).catch(async (error) => {
          if (await isThere()) throw error;
        });
      }
      await expect(page.locator("h1")).toBeVisible();
    });
  }
}
