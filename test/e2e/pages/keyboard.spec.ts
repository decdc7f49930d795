import { nameElements } from "../support/nameElements.ts";
import { readThrough } from "../support/readThrough.ts";
import { sitePages } from "../support/sitePages.ts";
import { startWalk, walkWithTab } from "../support/tabWalk.ts";
import { expect, test } from "../support/test.ts";
import { unnamedControls } from "../support/unnamedControls.ts";

for (const { path } of sitePages) {
  for (const scheme of ["light", "dark"] as const) {
    test(`${path} can be walked with the Tab key, ${scheme}`, async ({ open }) => {
      const page = await open(path, { scheme, motion: "reduce" });
      await readThrough(page);
      await nameElements(page);
      const expected = await startWalk(page);
      const walk = await walkWithTab(page, expected.length * 2 + 50);
      expect(walk.trap, "the focus stays here when Tab is pressed").toBe("");
      expect(walk.lost, "stops after which the focus is lost").toEqual([]);
      expect(walk.withoutRing, "stops that show no focus").toEqual([]);
      expect(walk.offScreen, "stops that cannot be seen").toEqual([]);
      expect(walk.missed, "controls that Tab does not reach").toEqual([]);
    });
  }

  test(`${path} names every control, and offers each of them to the keyboard`, async ({ open }) => {
    const page = await open(path, { watchListeners: true });
    await readThrough(page);
    await nameElements(page);
    expect(await unnamedControls(page), "controls without a name").toEqual([]);
    expect(await page.evaluate(findMouseOnly), "controls for the mouse alone").toEqual([]);
  });

  test(`${path} moves every slider with the arrow keys`, async ({ open }) => {
    const page = await open(path);
    await readThrough(page);
    for (const slider of await page.getByRole("slider").all()) {
      const value = () =>
        slider.evaluate((element) => (element as HTMLInputElement).value ?? element.ariaValueNow);
      const name = (await slider.getAttribute("aria-label")) ?? "";
      const before = await value();
      await slider.press("ArrowRight");
      if ((await value()) === before) await slider.press("ArrowLeft");
      if (await slider.isEnabled()) expect(await value(), `slider ${name}`).not.toBe(before);
    }
  });
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
