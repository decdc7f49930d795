import type { Page } from "@playwright/test";
import { expect } from "../support/test.ts";

/** The page fits a screen of 360 px, with targets for a thumb. */
export async function expectPhone(page: Page): Promise<void> {
  expect.soft(await page.evaluate(findTooWide), "wider than the page").toEqual([]);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect.soft(await page.evaluate(findTooSmall), "targets under 24 px").toEqual([]);
}

/** What sticks out at a side, unless it does so inside a box of its own that scrolls or clips. */
function findTooWide(): string[] {
  const isContained = (element: Element): boolean => {
    const parent = element.parentElement;
    if (!parent || parent === document.body) return false;
    const { overflowX, clipPath } = getComputedStyle(parent);
    return overflowX !== "visible" || clipPath !== "none" || isContained(parent);
  };
  // A group of a drawing has no size of its own: what is in it is looked at piece by piece.
  return [...document.querySelectorAll("body :not(g)")]
    .filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      const outside = right > document.documentElement.clientWidth + 0.5 || left < -0.5;
      return (
        outside && width > 1 && height > 1 && element.checkVisibility() && !isContained(element)
      );
    })
    .map(nameOf);
}

/** Links in running text may be as small as the text; a control in a label is as large as the label. */
function findTooSmall(): string[] {
  const TARGETS = "a[href], button, input, select, textarea, summary, [role=button], [role=slider]";
  const isInRunningText = (target: Element) => {
    const block = target.parentElement?.closest("p, li, dd, td, figcaption, blockquote, aside");
    const isInline = getComputedStyle(target).display.startsWith("inline");
    return isInline && block && block.textContent !== target.textContent;
  };
  const boxesOf = (target: Element) =>
    [target, ...((target as HTMLInputElement).labels ?? [])].map((one) =>
      one.getBoundingClientRect(),
    );
  return [...document.querySelectorAll(TARGETS)]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .filter((target) => !target.matches("a") || !isInRunningText(target))
    .filter((target) => !boxesOf(target).some(({ width, height }) => width >= 24 && height >= 24))
    .map((target) => {
      const { width, height } = target.getBoundingClientRect();
      return `${width.toFixed(1)} × ${height.toFixed(1)}: ${nameOf(target)}`;
    });
}
