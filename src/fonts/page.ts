import { atOnceScript } from "./atOnce.ts";
import { type CutFont, cut } from "./cut.ts";
import { type Face, inRange, textFaces } from "./faces.ts";
import { formulaLetters } from "./formulaLetters.ts";
import type { Letters } from "./gather.ts";
import { textLetters } from "./letters.ts";
import { fontFace, standIns } from "./sheet.ts";

/** Writes a font into the site and says where it is. */
export type Place = (font: CutFont) => string;

/** A face that all pages share. */
export interface SharedFace {
  readonly face: Face;
  readonly font: CutFont;
}

// Long pages: their budget is small, and little of them is on the first screen.
const waits = (html: string) => html.includes("<article");

const none: Letters = { first: new Set(), later: new Set() };

// A widget may write in these whatever the page holds.
const always = new Set(["serif", "sans"]);

// Numbers come alive on the first screen. A browser measures the lines of a face that has no space by the next face of
// the list, which it must look for.
const measures = " 0123456789.−%";

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
   * The page with its faces in the head. What the first screen is set in stands in the page itself: nothing is
   * fetched before the first paint, and nothing moves after it. What only stands further down waits in a second
   * sheet, which the page's script lets in as the reader comes near; without scripts it holds from the start.
   */
  async withFaces(shared: readonly SharedFace[], place: Place): Promise<string> {
    const named = [standIns];
    const bytes: string[] = [];
    // Elsewhere a face is fetched at once, so that little moves when it comes.
    const later: string[] = waits(this.html) ? [] : named;
    for (const { face, font } of shared) {
      const early = always.has(face.name) || this.of(face.name).first.size > 0;
      if (early)
        bytes.push(later === named ? fontFace(face, asData(font)) : await this.onlyFirst(face));
      if (later !== named) later.push(fontFace(face, place(font)));
      else if (!early) named.push(fontFace(face, place(font)));
    }
    for (const face of textFaces.filter(({ perPage }) => perPage)) {
      const { first: early, later: all } = this.of(face.name);
      const rest = [...all].filter((letter) => !early.has(letter));
      if (early.size) bytes.push(fontFace(face, asData(await cut(face, early))));
      const laterFace = { ...face, family: `${face.family} Later` };
      if (rest.length) later.push(fontFace(laterFace, place(await cut(laterFace, rest))));
    }
    const rest = later === named ? "" : sheet(later, 'id="later" media="(scripting:none)"');
    const head = sheet(named) + sheet(bytes, 'media="(scripting:none)"') + atOnceScript + rest;
    return this.html.replace("<title>", () => `${head}<title>`);
  }

  /** The rule of a face that holds what the first screen is set in, for those letters alone: the whole face waits. */
  private async onlyFirst(face: Face): Promise<string> {
    const { first, later } = this.of(face.name);
    // A formula further down that changes its width breaks the line anew.
    const all = face.name === "katex-main" ? [...first, ...later] : first;
    const letters = [...new Set([...all, ...measures])].filter((letter) => inRange(letter, face));
    const range = letters
      .map((letter) => letter.codePointAt(0) as number)
      .map((c) => [c, c] as const);
    return fontFace({ ...face, range }, asData(await cut({ ...face, letters: "" }, letters)));
  }

  /** What the page sets in a face. */
  of(name: string): Letters {
    return this.letters.get(name) ?? none;
  }
}

const sheet = (rules: readonly string[], attributes = "") =>
  `<style${attributes && ` ${attributes}`}>${rules.join("")}</style>`;

const asData = ({ bytes }: CutFont) => `data:font/woff2;base64,${bytes.toString("base64")}`;
