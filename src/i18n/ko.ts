import type { ShellWords } from "./en.ts";

export const ko: ShellWords = {
  self: "한국어",
  names: {
    chapter: (n) => `${n}장`,
    section: (n) => `${n}절`,
    figure: (n) => `그림 ${n}`,
    equation: (n) => `(${n})`,
    listing: (n) => `코드 ${n}`,
  },
  chapter: {
    note: (n) => `${n}번 주`,
    source: (n) => `${n}번 출처`,
  },
};
