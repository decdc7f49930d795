import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { dist, type SitePage } from "../support/sitePages.ts";
import { expect } from "../support/test.ts";

const LIMITS: Record<string, number> = { en: 110_000, ko: 170_000 };
const SCRIPT_LIMIT = 25_000;

const KINDS: Record<string, string> = {
  html: "page",
  css: "styles",
  js: "scripts",
  mjs: "scripts",
  woff2: "fonts",
};

/** The page is light at its first load, before anything of it has been read. */
export async function expectLight(page: Page, { path, language }: SitePage): Promise<void> {
  await page.waitForLoadState("networkidle");
  const addresses = await page.evaluate(() =>
    ["navigation", "resource"].flatMap((type) =>
      performance.getEntriesByType(type).map((entry) => decodeURI(new URL(entry.name).pathname)),
    ),
  );
  const files = [...new Set(addresses)].map(weigh);
  const sum = (kind?: string) =>
    files.filter((file) => !kind || file.kind === kind).reduce((all, { bytes }) => all + bytes, 0);
  const inlined = gzipped(Buffer.from(inlineScripts(readFileSync(fileOf(path), "utf8"))));
  const table = files
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ kind, name, bytes }) => `${String(bytes).padStart(8)}  ${kind.padEnd(8)} ${name}`)
    .join("\n");

  expect
    .soft(sum(), `bytes of the first load\n${table}`)
    .toBeLessThanOrEqual(LIMITS[language] ?? 0);
  expect
    .soft(
      sum("scripts") + inlined,
      `bytes of scripts, ${inlined} of them inside the page\n${table}`,
    )
    .toBeLessThanOrEqual(SCRIPT_LIMIT);
}

function weigh(address: string) {
  const file = fileOf(address);
  const ending = file.split(".").at(-1) ?? "";
  return { name: address, kind: KINDS[ending] ?? "other", bytes: gzipped(readFileSync(file)) };
}

function fileOf(address: string): string {
  return join(dist, address.endsWith("/") ? `${address}index.html` : address);
}

/** A host leaves what is compressed already, such as a font, as it is. */
function gzipped(content: Buffer): number {
  return Math.min(content.length, gzipSync(content, { level: 9 }).length);
}

function inlineScripts(html: string): string {
  const scripts = html.matchAll(/<script(?<attributes>[^>]*)>(?<code>.*?)<\/script>/gs);
  return [...scripts]
    .filter(({ groups }) => !groups?.attributes?.includes("json"))
    .map(({ groups }) => groups?.code)
    .join("\n");
}
