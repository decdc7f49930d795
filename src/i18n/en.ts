type Number = number | string;

/** The words of the shell. The type of this object is the type of every language. */
export const en = {
  self: "English",
  names: {
    chapter: (n: Number) => `Chapter ${n}`,
    section: (n: Number) => `Section ${n}`,
    figure: (n: Number) => `Figure ${n}`,
    equation: (n: Number) => `(${n})`,
    listing: (n: Number) => `Listing ${n}`,
  },
  chapter: {
    note: (n: Number) => `Note ${n}`,
    source: (n: Number) => `Source ${n}`,
  },
};

export type ShellWords = typeof en;
