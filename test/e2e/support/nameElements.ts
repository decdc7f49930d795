import type { Page } from "@playwright/test";

declare global {
  /** A short name of an element for a report; in every page that `nameElements` prepared. */
  function nameOf(element: Element): string;
}

/** Gives the page `nameOf`, with which checks inside the page name what they found. */
export async function nameElements(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.nameOf = (element) => {
      const own = (one: Element) => {
        const classes = [...one.classList].map((name) => `.${name}`).join("");
        return one.id ? `#${one.id}` : one.localName + classes;
      };
      const home = element.closest("figure[id], section[id], header, footer, nav, main");
      const label = element.getAttribute("aria-label") ?? element.textContent ?? "";
      const words = label.trim().replace(/\s+/g, " ").slice(0, 40);
      return `${home && home !== element ? `${own(home)} ` : ""}${own(element)} “${words}”`;
    };
  });
}
