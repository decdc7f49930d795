import { expectAccessible } from "../checks/accessible.ts";
import { expectSameContent } from "../checks/content.ts";
import { expectNamedControls, expectSlidersToMove } from "../checks/controls.ts";
import { expectPhone } from "../checks/phone.ts";
import { pressButtons } from "../checks/pressButtons.ts";
import { expectNoShifts } from "../checks/shifts.ts";
import { expectStillness } from "../checks/stillness.ts";
import { expectTabWalk } from "../checks/tabWalk.ts";
import { expectLight } from "../checks/weight.ts";
import { nameElements } from "../support/nameElements.ts";
import { readThrough } from "../support/readThrough.ts";
import { sitePages } from "../support/sitePages.ts";
import { test } from "../support/test.ts";

// To read a page to its end takes longer than most checks of it: each visit makes as many as it can.
// All of them watch over the page's silence, as `open` does for every test.
test.describe.configure({ timeout: 180_000 });

for (const site of sitePages) {
  const { path } = site;

  test(`${path} at a desk, by day`, async ({ open }) => {
    const page = await open(path, { watchListeners: true });
    await expectLight(page, site);
    await readThrough(page);
    await expectNoShifts(page);
    await nameElements(page);
    await expectNamedControls(page);
    await expectAccessible(page);
    await expectSlidersToMove(page);
    await pressButtons(page);
  });

  test(`${path} at a desk, by night`, async ({ open }) => {
    const page = await open(path, { scheme: "dark" });
    await readThrough(page);
    await expectAccessible(page);
    await pressButtons(page);
  });

  test(`${path} on a phone, with scripts and without`, async ({ open }) => {
    const page = await open(path, { width: 360 });
    await readThrough(page);
    await expectNoShifts(page);
    await nameElements(page);
    await expectPhone(page);
    await expectAccessible(page);
    await expectSameContent(await open(path, { width: 360, scripts: false }), page);
  });

  for (const scheme of ["light", "dark"] as const) {
    test(`${path} by keyboard and without motion, ${scheme}`, async ({ open }) => {
      const page = await open(path, { scheme, motion: "reduce" });
      await readThrough(page);
      if (scheme === "light") await expectStillness(page);
      await nameElements(page);
      await expectTabWalk(page);
    });
  }
}
