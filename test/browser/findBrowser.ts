import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

export interface Browser {
  name: string;
  path: string;
}

const SYSTEM_NAMES = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];
const FIXED_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** CHROME_PATH if it is set, else Playwright's own browser, else the system's Chromium or Chrome. */
export function findBrowser(): Browser | undefined {
  const named = process.env.CHROME_PATH;
  if (named) return { name: "the browser that CHROME_PATH names", path: named };
  return [playwrightsOwn(), ...systemBrowsers()].find(({ path }) => answers(path));
}

function playwrightsOwn(): Browser {
  return { name: "Playwright's own Chromium", path: chromium.executablePath() };
}

function systemBrowsers(): Browser[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...FIXED_PLACES].map((path) => ({ name: "the system's browser", path }));
}

/** Some systems put a script of the same name there that only says how to install the browser. */
function answers(path: string): boolean {
  if (!existsSync(path)) return false;
  return process.platform === "win32" || spawnSync(path, ["--version"]).status === 0;
}
