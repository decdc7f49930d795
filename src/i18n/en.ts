type Count = number | string;

/** The words of the shell. The type of this object is the type of every language. */
export const en = {
  self: "English",
  skip: "Skip to the text",
  names: {
    chapter: (n: Count) => `Chapter ${n}`,
    section: (n: Count) => `Section ${n}`,
    figure: (n: Count) => `Figure ${n}`,
    equation: (n: Count) => `(${n})`,
    listing: (n: Count) => `Listing ${n}`,
    cell: (n: Count) => `Cell ${n}`,
    exercise: (n: Count) => `Exercise ${n}`,
  },
  masthead: {
    main: "Main",
    contents: "Contents",
    glossary: "Glossary",
    notation: "Notation",
    sources: "Sources",
    exercises: "Exercises",
    lecture: "The lecture, mapped",
    language: "Language",
    day: "Day map",
    night: "Night map",
    menu: "Menu",
  },
  foot: {
    promise:
      "Downhill is free to read, to teach from and to fork. It keeps your place in this browser and sends nothing anywhere.",
    code: "Source code",
    error: "Report an error on this page",
    fonts: "Licence of the typefaces",
  },
  home: {
    promise:
      "Walk every step a network takes from a bad guess to a good one, on maps of real losses, with models that train in the page while you watch.",
    begin: (number: string) => `Begin at ${number}`,
    go: (number: string) => `Continue at ${number}`,
    fromTop: "or look at the whole way",
    mapOf: (interval: string) =>
      `The loss of one neuron, $\\hat y = \\sin(ax + b)$, on nine points. East $a$, north $b$. Contour interval ${interval}.`,
    runs: (rate: string, apart: string) =>
      `Plain gradient descent, $\\g = ${rate}$, a disc a step. A and B start ${apart} apart, on one summit.`,
    lowest: "lowest valley",
    false: "false valley",
    way: "The way down",
    height: (total: Count) =>
      `Height is reading time: ${total} minutes at the top, none at the bottom.`,
    left: (left: Count) => `You have ${left} to go.`,
    here: "you are here",
    minutes: (n: Count) => `${n} min`,
    planned: "not surveyed yet",
    key: "Key to the maps",
    keyNote: "The same signs in every figure, by day and by night, in colour and in print.",
    symbols: "Symbols",
    optimizers: "Optimizers",
    marks: "Marks",
    symbolNames: {
      "\\g": "learning rate: the stride",
      "\\T": "all parameters: where you stand",
      "\\GT": "gradient: straight uphill",
      "\\M": "momentum",
      "\\G": "accumulated squared gradient",
      "\\Lo": "loss: the height of the land",
    },
    markNames: {
      contours: "contours: equal loss; the heavy ones carry their height",
      start: "start",
      path: "path, one disc a step",
      here: "where $\\T$ is now",
      gradient: "gradient",
      next: "next step",
      minimum: "minimum",
      pinned: "the run you kept, to compare",
    },
    readers: [
      [
        "If you are learning",
        "Predict first, then look. Move the stride, scrub back, start somewhere else. You need no account, and your place is kept in this browser.",
      ],
      [
        "If you are teaching",
        "Hand out a link that opens a figure exactly as you left it. Each row of the lecture leads to the place that answers it.",
      ],
      [
        "If you are building",
        "Each formula is a few readable lines in one library, with tests against reference values. Take the training library without the book.",
      ],
    ],
  },
  chapter: {
    note: (n: Count) => `Note ${n}`,
    source: (n: Count) => `Source ${n}`,
    contents: "In this chapter",
    progress: (n: Count, of: Count) => `${n} of ${of}`,
    sources: "Sources",
    signposts: "Previous and next",
    back: (place: string) => `Back to ${place}`,
    on: (place: string) => `On to ${place}`,
    wholeWay: "The whole way",
    inOtherLanguage: "This chapter is not yet written in English. Here it is in Korean.",
  },
  glossary: {
    title: "Glossary",
    description:
      "The words and symbols of the book, each in a sentence, with the names that other books use.",
    also: "also",
    other: "Korean",
    firstIn: "first in",
    close: "Close",
    label: (name: string) => `Glossary: ${name}`,
    read: "in the glossary",
  },
  notation: {
    title: "Notation",
    description: "Every symbol of the book, its colour, and the names that it has elsewhere.",
    symbol: "Symbol",
    meaning: "Meaning",
    elsewhere: "Elsewhere",
    note: "A symbol keeps its colour in text, formula, slider and map.",
  },
  references: {
    title: "Sources",
    description: "Everything the book cites, and where.",
    citedIn: "Cited in",
  },
  lecture: {
    title: "The lecture, mapped",
    description: "What the lecture asks, row by row, and where in the book you can do it.",
    note: "The book follows a university lecture. Each row is one thing that the lecture says; beside it stands where the book lets you try it.",
    row: "Row",
    asks: "What you do",
    where: "Where",
    planned: "in preparation",
  },
  exercises: {
    title: "Exercises",
    description: "Write the ideas of the book as code, and have each answer checked as you go.",
    note: "Each exercise is a few lines of TypeScript. The checks run in your browser and say what they expected. The library of the book is at hand: import from “downhill”.",
    done: (name: string) => `${name} done`,
    work: "Your work",
    workNote:
      "Your code, your results and your place in the book are kept in this browser and nowhere else.",
    saved: {
      out: "Save all progress as a file",
      in: "Bring it back from a file",
      reset: "Reset everything",
      sure: "Forget all code, results and your place in the book? This cannot be undone.",
      wrong: "This file holds no progress of this book. Choose the one that was saved here.",
      blocked: "This browser does not let the book keep anything, so there is nothing to save.",
    },
  },
  missing: {
    title: "Off the map",
    text: "There is no page at this address.",
    home: "Back to the start",
  },
};

export type ShellWords = typeof en;
