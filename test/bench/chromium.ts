import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { createServer } from "vite";
import { ensureBrowser } from "../browser/ensureBrowser.ts";
import { printReport } from "./table.ts";
import { workloads } from "./workloads.ts";

/** Measures in a page of a headless Chromium; returns what is wrong. */
export async function benchInChromium(names: RegExp): Promise<string[]> {
  const server = await createServer({
    root: fileURLToPath(new URL("../..", import.meta.url)),
    configFile: false,
    logLevel: "error",
    cacheDir: "test/bench/node_modules/.vite",
    resolve: { alias: { stream: fileURLToPath(new URL("noStream.ts", import.meta.url)) } },
    optimizeDeps: { entries: ["test/bench/page.html"] },
    server: { port: 0, hmr: false, watch: null },
  });
  await server.listen();
  const browser = await chromium.launch({
    executablePath: ensureBrowser().path,
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(error));
    await page.goto(`${server.resolvedUrls?.local[0]}test/bench/page.html`);
    await page.waitForFunction(() => "bench" in window, undefined, { timeout: 120_000 });
    const wrong: string[] = [];
    for (const workload of workloads.filter(({ name }) => names.test(name))) {
      const report = await page.evaluate((name) => window.bench(name), workload.name);
      wrong.push(...printReport("chromium", workload, report));
    }
    return wrong;
  } finally {
    await browser.close();
    await server.close();
  }
}
