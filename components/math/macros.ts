/**
 * The book's symbols for KaTeX. Each symbol of the lecture is set in its own class, and each class
 * has one colour in text, formulas, sliders and plots (`--sym-*` in the tokens).
 */
const symbol = (name: string, tex: string) => `\\htmlClass{s-${name}}{${tex}}`;

export const macros: Readonly<Record<string, string>> = {
  "\\g": symbol("gamma", "\\gamma"),
  "\\T": symbol("theta", "\\Theta"),
  "\\w": symbol("theta", "w"),
  "\\bb": symbol("theta", "b"),
  "\\GT": symbol("grad", "\\nabla\\Theta"),
  "\\dw": symbol("grad", "\\partial L/\\partial w"),
  "\\db": symbol("grad", "\\partial L/\\partial b"),
  "\\Lo": symbol("loss", "L"),
  "\\M": symbol("mom", "M"),
  "\\G": symbol("acc", "G"),
  "\\Mhat": symbol("mom", "\\hat M"),
  "\\Ghat": symbol("acc", "\\hat G"),
  "\\D": symbol("theta", "D"),
};

/** The symbols that a figure lights up, by the class that colours them. */
export const symbolClasses = ["s-gamma", "s-theta", "s-grad", "s-mom", "s-acc", "s-loss"] as const;

/** KaTeX's options everywhere in the book. `trust` is for \htmlClass; the source is always our own. */
export const katexOptions = {
  macros: { ...macros },
  trust: true,
  strict: false,
  output: "htmlAndMathml",
  throwOnError: true,
} as const;
