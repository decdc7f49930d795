import type { Page } from "@playwright/test";
import { expect } from "../support/test.ts";

const LIMIT = 0.02;

/** The page has not jumped since it was opened. */
export async function expectNoShifts(page: Page): Promise<void> {
  const shifts = await layoutShifts(page);
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  expect.soft(sum, JSON.stringify(shifts, null, 2)).toBeLessThanOrEqual(LIMIT);
}

/** Every layout shift since the page was opened, with what moved. */
function layoutShifts(page: Page): Promise<{ value: number; moved: string[] }[]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        interface LayoutShift extends PerformanceEntry {
          value: number;
          sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
        }
        const nameOf = (node: Node | null) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return `${element?.localName}.${element?.className} "${node?.textContent?.slice(0, 30)}"`;
        };
        const place = ({ x, y, width, height }: DOMRect) =>
          [x, y, width, height].map(Math.round).join(" ");
        const read = (entries: PerformanceEntry[]) =>
          (entries as LayoutShift[]).map(({ value, sources }) => ({
            value,
            moved: sources.map(
              ({ node, previousRect, currentRect }) =>
                `${nameOf(node)} from ${place(previousRect)} to ${place(currentRect)}`,
            ),
          }));
        // A buffered observer is called only if there is something to tell.
        const observer = new PerformanceObserver((list) => resolve(read(list.getEntries())));
        observer.observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve([])));
      }),
  );
}
