import { type CutFont, cut } from "./cut.ts";
import { type Face, textFaces } from "./faces.ts";
import { formulaLetters } from "./formulaLetters.ts";
import type { Letters } from "./gather.ts";
import { textLetters } from "./letters.ts";
import { fontFace, standIns } from "./sheet.ts";

/** Writes a font into the site and says where it is. */
export type Place = (font: CutFont) => string;

/** A face that all pages share: its rule and its address. */
export interface SharedFace {
  readonly name: string;
  readonly url: string;
  readonly rule: string;
}

// Long pages: their budget is small, and little of them is on the first screen.
const waits = (html: string) => html.includes("<article");

const none: Letters = { first: new Set(), later: new Set() };

// A widget may write in these whatever the page holds.
const always = new Set(["serif", "sans"]);

/** A built page and the faces that it needs. */
export class Page {
  readonly file: string;
  readonly html: string;
  /** By the names of the faces. */
  private readonly letters: ReadonlyMap<string, Letters>;

  constructor(file: string, html: string) {
    this.file = file;
    this.html = html;
    this.letters = new Map([...textLetters(html), ...formulaLetters(html)]);
  }

  /**
   * The page with its faces in the head. What only stands further down waits in a second sheet, which the page's
   * script lets in as the reader comes near; without scripts it holds from the start.
   */
  async withFaces(shared: readonly SharedFace[], place: Place): Promise<string> {
    const first = [standIns];
    // Elsewhere a face is fetched at once, so that little moves when it comes.
    const later: string[] = waits(this.html) ? [] : first;
    const preloads: string[] = [];
    for (const { name, url, rule } of shared) {
      const early = always.has(name) || this.of(name).first.size > 0;
      (early ? first : later).push(rule);
      if (early && (preloaded.has(name) || name === "serif-italic")) preloads.push(url);
    }
    for (const face of textFaces.filter(({ perPage }) => perPage)) {
      const letters = this.of(face.name);
      const rest = [...letters.later].filter((letter) => !letters.first.has(letter));
      const url = await this.cutInto(first, face, letters.first, place);
      if (url) preloads.push(url);
      await this.cutInto(later, { ...face, family: `${face.family} Later` }, rest, place);
    }
    const links = preloads.map(
      (url) => `<link rel="preload" href="${url}" as="font" type="font/woff2" crossorigin>`,
    );
    const laterSheet = `<style id="later" media="(scripting:none)">${later.join("")}</style>`;
    const rest = later === first ? "" : laterSheet;
    const head = `${links.join("")}<style>${first.join("")}</style>${rest}`;
    return this.html.replace("<title>", () => `${head}<title>`);
  }

  /** What the page sets in a face. */
  of(name: string): Letters {
    return this.letters.get(name) ?? none;
  }

  private async cutInto(rules: string[], face: Face, letters: Iterable<string>, place: Place) {
    const own = [...letters];
    if (!own.length) return undefined;
    const url = place(await cut(face, own));
    rules.push(fontFace(face, url));
    return url;
  }
}

// What the first lines are set in: a formula that changes its width moves them too. The browser fetches the others
// when it meets them.
const preloaded = new Set(["serif", "display", "sans", "katex-main", "katex-math"]);
