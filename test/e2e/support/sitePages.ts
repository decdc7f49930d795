import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

export interface SitePage {
  /** Its address on the site, such as "/en/glossary/". */
  path: string;
  language: string;
  /** Has figures that run. */
  live: boolean;
  /** Has figures with something to play. */
  plays: boolean;
}

export const dist = fileURLToPath(new URL("../../../dist/", import.meta.url));

/** Every page that the build left in dist, but those that only send the reader on. */
export const sitePages: SitePage[] = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .sort()
  .flatMap((file) => {
    const html = readFileSync(join(dist, file), "utf8");
    if (/http-equiv="?refresh/i.test(html)) return [];
    return {
      path: `/${file.split(sep).join("/")}`.replace(/\/index\.html$/, "/"),
      language: /<html[^>]* lang="?([\w-]+)/.exec(html)?.[1] ?? "",
      live: html.includes("<astro-island"),
      plays: />(Play|재생)</.test(html),
    };
  });
