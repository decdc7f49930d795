import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { watchListeners } from "./watchListeners.ts";

export type Scheme = "light" | "dark";

export interface Visit {
  scheme?: Scheme;
  width?: 360 | 768 | 1440;
  scripts?: boolean;
  motion?: "reduce" | "no-preference";
  locale?: string;
  /** Remember which elements listen for presses. */
  watchListeners?: boolean;
}

/** Opens a page of the site in a context of its own. */
export type Open = (path: string, visit?: Visit) => Promise<Page>;

/**
 * Playwright's `test` with `open`. However a test uses it, the test fails if a page wrote to the
 * console, threw, lost a request, or asked another host for anything.
 */
export const test = base.extend<{ open: Open }>({
  open: async ({ browser, baseURL }, use) => {
    const noise: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(async (path, visit = {}) => {
      const context = await browser.newContext({ baseURL: baseURL ?? "", ...settingsOf(visit) });
      contexts.push(context);
      await listen(context, new URL(baseURL ?? "").host, (what) => noise.push(what));
      if (visit.watchListeners) await watchListeners(context);
      const page = await context.newPage();
      await page.goto(path);
      return page;
    });
    for (const context of contexts) {
      context.removeAllListeners("requestfailed");
      await context.close();
    }
    expect(noise, "console messages, errors, and requests that failed or left the site").toEqual(
      [],
    );
  },
});

function settingsOf({ scheme, width = 1440, scripts = true, motion, locale }: Visit) {
  const phone = width === 360;
  return {
    colorScheme: scheme ?? "light",
    viewport: { width, height: phone ? 740 : 900 },
    isMobile: phone,
    hasTouch: phone,
    javaScriptEnabled: scripts,
    reducedMotion: motion ?? "no-preference",
    serviceWorkers: "block",
    ...(locale && { locale }),
  } as const;
}

async function listen(context: BrowserContext, host: string, hear: (what: string) => void) {
  context.on("console", (message) => hear(`console ${message.type()}: ${message.text()}`));
  context.on("weberror", (error) => hear(`page error: ${error.error().message}`));
  context.on("requestfailed", (request) => hear(`failed: ${request.url()}`));
  context.on("response", (response) => {
    if (response.status() >= 400) hear(`status ${response.status()}: ${response.url()}`);
  });
  await context.route(
    (url) => url.host !== host,
    (route) => {
      hear(`foreign host: ${route.request().url()}`);
      return route.abort();
    },
  );
}

export { expect };
