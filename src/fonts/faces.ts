/** A face as the pages know it, and where its outlines come from. */
export interface Face {
  /** The file's name, without hash. */
  readonly name: string;
  readonly family: string;
  readonly weight: string;
  readonly style?: "italic";
  /** The file inside node_modules. */
  readonly source: string;
  /** Letters that are always in: a widget may write any of them later. */
  readonly letters: string;
  /** The letters that the browser takes from this face. */
  readonly range?: readonly (readonly [number, number])[];
  /** OpenType features that the look uses; all of them when not given. */
  readonly features?: readonly string[];
  readonly axes?: Record<string, { min: number; max: number }>;
  /** Cut for each page by itself, to the letters that the page sets in it. */
  readonly perPage?: boolean;
}

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
const plain = ascii.replace(/[#$@\\^`{}|~<>*_]/g, "");
const punctuation = "\u00a0–—‘’“”…·×−½éèü";

const latin = [
  [0x20, 0x24f],
  [0x2000, 0x22ff],
] as const;
const latinAndGreek = [
  [0x20, 0x3ff],
  [0x2000, 0x22ff],
] as const;
const hangul = [
  [0x1100, 0x11ff],
  [0x3000, 0x318f],
  [0xac00, 0xd7a3],
  [0xff00, 0xffef],
] as const;

export const textFaces: readonly Face[] = [
  {
    name: "serif",
    family: "Downhill Serif",
    weight: "400",
    source: "source-serif/TTF/SourceSerif4-Regular.ttf",
    letters: plain + punctuation,
    range: latin,
    features: ["kern", "liga", "onum", "pnum"],
  },
  {
    name: "serif-italic",
    family: "Downhill Serif",
    weight: "400",
    style: "italic",
    source: "source-serif/TTF/SourceSerif4-It.ttf",
    letters: "abcdefghijklmnopqrstuvwxyz ,.-’",
    range: latin,
    features: ["kern", "liga"],
  },
  {
    name: "display",
    family: "Downhill Display",
    weight: "400",
    source: "source-serif/TTF/SourceSerif4Display-Regular.ttf",
    letters: "",
    range: latin,
    features: ["kern", "liga"],
  },
  {
    name: "sans",
    family: "Downhill Sans",
    weight: "400 600",
    source: "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
    letters: `${plain}<>*_${punctuation}°≤≥≠≈←→`,
    range: latinAndGreek,
    // Kerning would cost a quarter of the file, and the sans is only set small.
    features: ["tnum", "pnum"],
    axes: { wght: { min: 400, max: 600 } },
  },
  {
    name: "mono",
    family: "Downhill Mono",
    weight: "400",
    source: "source-code-pro/TTF/SourceCodePro-Regular.ttf",
    letters: `${ascii}γΘαβελ∇×−←→…·`,
    range: latinAndGreek,
    features: [],
  },
  {
    name: "myeongjo",
    family: "Downhill Myeongjo",
    weight: "400",
    source: "@fontsource/noto-serif-kr/files/noto-serif-kr-korean-400-normal.woff2",
    letters: "",
    range: hangul,
    features: [],
    perPage: true,
  },
  {
    name: "myeongjo-600",
    family: "Downhill Myeongjo",
    weight: "600",
    source: "@fontsource/noto-serif-kr/files/noto-serif-kr-korean-600-normal.woff2",
    letters: "",
    range: hangul,
    features: [],
    perPage: true,
  },
];

const katex = (name: string, file: string, family: string, look: Partial<Face> = {}): Face => ({
  name: `katex-${name}`,
  family,
  weight: "400",
  source: `katex/dist/fonts/KaTeX_${file}.woff2`,
  letters: "\u00a0",
  ...look,
});

/** KaTeX's faces, cut to what the site's formulas use. */
export const formulaFaces: readonly Face[] = [
  katex("main", "Main-Regular", "KaTeX_Main"),
  katex("bold", "Main-Bold", "KaTeX_Main", { weight: "700" }),
  katex("math", "Math-Italic", "KaTeX_Math", { style: "italic" }),
  katex("ams", "AMS-Regular", "KaTeX_AMS"),
  katex("calligraphic", "Caligraphic-Regular", "KaTeX_Caligraphic"),
  katex("size1", "Size1-Regular", "KaTeX_Size1"),
  katex("size2", "Size2-Regular", "KaTeX_Size2"),
  katex("size3", "Size3-Regular", "KaTeX_Size3"),
  katex("size4", "Size4-Regular", "KaTeX_Size4"),
];

export const inRange = (letter: string, { range }: Face) => {
  const code = letter.codePointAt(0) as number;
  return !range || range.some(([from, to]) => code >= from && code <= to);
};
