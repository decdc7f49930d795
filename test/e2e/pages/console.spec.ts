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
      // A press may take others away or put them out of use: those are passed over, not waited for.
      for (const button of await buttons.elementHandles()) {
        await button.evaluate((element) => (element as HTMLButtonElement).click());
      }
      await expect(page.locator("h1")).toBeVisible();
    });
  }
}
