import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";

interface BuiltPage {
  /** Its address on the site, such as "/fork/en/". */
  address: string;
  links: string[];
  ids: Set<string>;
}

/**
 * Every link, source and #fragment in the pages and style sheets of a built site that leads
 * nowhere, as "page → link"; for a site that is mounted under `base`.
 */
export function deadLinks(dist: string, base: string): string[] {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
  const pages = files
    .filter((file) => file.endsWith(".html"))
    .map((file) => readPage(join(dist, file), base + file.replace(/(^|\/)index\.html$/, "$1")));
  const idsOf = new Map(pages.map(({ address, ids }) => [address, ids]));
  const leadsSomewhere = (link: URL) => {
    const path = decodeURIComponent(link.pathname);
    if (!path.startsWith(base)) return false;
    const ids = idsOf.get(path);
    const fragment = decodeURIComponent(link.hash.slice(1));
    if (ids) return fragment === "" || ids.has(fragment);
    return (
      !path.endsWith("/") &&
      !path.endsWith(".html") &&
      existsSync(join(dist, path.slice(base.length)))
    );
  };
  const sheets = files
    .filter((file) => file.endsWith(".css"))
    .map((file) => ({
      address: base + file,
      links: urlsInCss(readFileSync(join(dist, file), "utf8")),
    }));
  return [...pages, ...sheets].flatMap(({ address, links }) =>
    links
      .map((link) => ({ link, url: new URL(link, `${HERE}${address}`) }))
      .filter(({ url }) => (url.origin === HERE ? !leadsSomewhere(url) : !isForeign(url)))
      .map(({ link }) => `${address} → ${link}`),
  );
}

// Stands for the host, whatever it will be.
const HERE = "https://this.site";

/** Somebody else's site may be linked to, but only in the open and never on the author's machine. */
const isForeign = ({ protocol, hostname }: URL) =>
  ["data:", "mailto:"].includes(protocol) || (protocol === "https:" && hostname !== "localhost");

function readPage(file: string, address: string): BuiltPage {
  const { document } = parseHTML(readFileSync(file, "utf8"));
  const values = (name: string): string[] =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? "");
  const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? HERE;
  const host = new URL(canonical, HERE).origin;
  const links = [
    ...values("href"),
    ...values("src"),
    ...values("component-url"),
    ...values("renderer-url"),
    ...values("srcset").flatMap((set) =>
      set.split(",").map((one) => one.trim().split(" ")[0] ?? ""),
    ),
    ...[...document.querySelectorAll("meta[http-equiv=refresh]")].map(
      (meta) => meta.getAttribute("content")?.replace(/^.*url=/i, "") ?? "",
    ),
    ...[...document.querySelectorAll("style")].flatMap((style) =>
      urlsInCss(style.textContent ?? ""),
    ),
  ];
  return {
    address,
    links: links.map((link) => (link.startsWith(`${host}/`) ? link.slice(host.length) : link)),
    ids: new Set([...values("id"), "top"]),
  };
}

function urlsInCss(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, url]) => url ?? "");
}
