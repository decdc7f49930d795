import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { builtPages } from "../site/builtPages.ts";
import { path } from "../site/links.ts";
import { cut } from "./cut.ts";
import { formulaFaces, textFaces } from "./faces.ts";
import { Page, type Place, type SharedFace } from "./page.ts";

const folder = "fonts";

/**
 * The book's typefaces. While one writes, the whole faces are used. A built site gets them cut: Latin and formula
 * faces to what the whole site sets in them, Korean ones page by page.
 */
export function fonts(): AstroIntegration {
  return {
    name: "downhill-fonts",
    hooks: {
      "astro:config:setup": ({ command, injectScript }) => {
        if (command === "dev") injectScript("page-ssr", 'import "/src/fonts/whole.css";');
      },
      "astro:build:done": async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = builtPages(root).map((file) => new Page(file, readFileSync(file, "utf8")));
        mkdirSync(join(root, folder), { recursive: true });
        const place: Place = ({ file, bytes }) => {
          writeFileSync(join(root, folder, file), bytes);
          return path(`/${folder}/${file}`);
        };
        const shared = await sharedFaces(pages);
        for (const page of pages) writeFileSync(page.file, await page.withFaces(shared, place));
        logger.info(`cut for ${pages.length} pages`);
      },
    },
  };
}

async function sharedFaces(pages: readonly Page[]): Promise<SharedFace[]> {
  const shared: SharedFace[] = [];
  for (const face of [...textFaces, ...formulaFaces]) {
    if (face.perPage) continue;
    const letters = pages
      .map((page) => page.of(face.name))
      .flatMap((l) => [...l.first, ...l.later]);
    if (!face.letters && !letters.length) continue;
    shared.push({ face, font: await cut(face, letters) });
  }
  return shared;
}
