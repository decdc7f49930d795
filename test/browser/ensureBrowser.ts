import { spawnSync } from "node:child_process";
import { type Browser, findBrowser } from "./findBrowser.ts";

const AS_ROOT = process.getuid?.() === 0 ? [] : ["sudo"];
const WAYS_TO_INSTALL = [
  [["playwright", "install", "--with-deps", "chromium"]],
  [
    [...AS_ROOT, "apt-get", "update"],
    [...AS_ROOT, "apt-get", "install", "-y", "--no-install-recommends", "chromium"],
  ],
];

/** The browser for the tests; installs one if there is none, and says which one it is. */
export function ensureBrowser(): Browser {
  const browser = findBrowser() ?? installBrowser();
  console.log(`Browser: ${browser.name}, ${browser.path}`);
  return browser;
}

function installBrowser(): Browser {
  for (const commands of WAYS_TO_INSTALL) {
    if (!commands.every(succeeds)) continue;
    const browser = findBrowser();
    if (browser) return browser;
  }
  throw new Error("no browser: install Chromium or Chrome, or name one in CHROME_PATH");
}

function succeeds([command = "", ...rest]: string[]): boolean {
  console.log(`No browser yet, so: ${[command, ...rest].join(" ")}`);
  const { status } = spawnSync(command, rest, { stdio: "inherit", timeout: 300_000 });
  return status === 0;
}
