import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { builtPages } from "../site/builtPages.ts";
import { path } from "../site/links.ts";
import { type CutFont, cut } from "./cut.ts";
import { type Face, formulaFaces, textFaces } from "./faces.ts";
import { formulaLetters } from "./formulaLetters.ts";
import { textLetters } from "./letters.ts";
import { fontFace, standIns } from "./sheet.ts";

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
        const place = (font: CutFont) => {
          writeFileSync(join(root, folder, font.file), font.bytes);
          return path(`/${folder}/${font.file}`);
        };
        const shared = await sharedRules(pages, place);
        for (const page of pages) await page.finish(shared, place);
        logger.info(`cut for ${pages.length} pages`);
      },
    },
  };
}

type Place = (font: CutFont) => string;

interface Shared {
  readonly rules: readonly string[];
  /** Addresses by face. */
  readonly urls: ReadonlyMap<string, string>;
}

async function sharedRules(pages: readonly Page[], place: Place): Promise<Shared> {
  const all = new Set(pages.flatMap((page) => [...page.letters.all]));
  const formulas = new Map<string, Set<string>>();
  for (const page of pages) formulaLetters(page.html, formulas);
  const jobs: [Face, Iterable<string>][] = textFaces
    .filter((face) => !face.perPage)
    .map((face) => [face, all]);
  for (const [name, letters] of formulas)
    if (formulaFaces[name]) jobs.push([formulaFaces[name], letters]);
  const urls = new Map<string, string>();
  const rules: string[] = [];
  for (const [face, letters] of jobs) {
    const url = place(await cut(face, letters));
    urls.set(face.name, url);
    rules.push(fontFace(face, url));
  }
  return { rules, urls };
}

class Page {
  readonly file: string;
  readonly html: string;
  readonly letters: ReturnType<typeof textLetters>;

  constructor(file: string, html: string) {
    this.file = file;
    this.html = html;
    this.letters = textLetters(html);
  }

  /** Writes the page again, with its faces in the head. */
  async finish(shared: Shared, place: Place): Promise<void> {
    const rules = [standIns, ...shared.rules];
    const first = this.firstFaces(shared);
    for (const face of textFaces.filter(({ perPage }) => perPage)) {
      const letters = face.weight === "600" ? this.letters.bold : this.letters.regular;
      if (![...letters].some((letter) => /\p{Script=Hangul}/u.test(letter))) continue;
      const url = place(await cut(face, letters));
      rules.push(fontFace(face, url));
      first.push(url);
    }
    const preloads = first.map(
      (url) => `<link rel="preload" href="${url}" as="font" type="font/woff2" crossorigin>`,
    );
    const head = `${preloads.join("")}<style>${rules.join("")}</style>`;
    writeFileSync(
      this.file,
      this.html.replace("<title>", () => `${head}<title>`),
    );
  }

  /** What the first screen is set in. */
  private firstFaces({ urls }: Shared): string[] {
    const korean = /<html lang="ko"/.test(this.html);
    const names = korean ? ["serif", "sans"] : ["serif", "display", "sans"];
    return names.flatMap((name) => urls.get(name) ?? []);
  }
}
