import { defineConfig } from "@playwright/test";
import { findBrowser } from "../browser/findBrowser.ts";
import { browserArguments } from "./support/browserArguments.ts";

const browser = findBrowser();
if (!browser) throw new Error("no browser: npm test installs one, or name one in CHROME_PATH");

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/e2e",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 90_000,
  reporter: "list",
  use: {
    baseURL: `http://localhost:${process.env.SITE_PORT}`,
    launchOptions: { executablePath: browser.path, args: browserArguments },
  },
  // What is measured in milliseconds runs apart and one at a time.
  projects: [
    { name: "pages", testIgnore: "timing/**" },
    { name: "timing", testMatch: "timing/**", workers: 1, fullyParallel: false },
  ],
  webServer: {
    command: "node src/tools/serve.ts",
    cwd: "../..",
    env: { PORT: "4400" },
    // The server takes the first free port; its number becomes SITE_PORT.
    wait: { stdout: /http:\/\/localhost:(?<site_port>\d+)/ },
    stdout: "pipe",
  },
});
