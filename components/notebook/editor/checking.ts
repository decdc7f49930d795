import type tsTypes from "typescript";

/** How the book's editor reads a cell or an exercise. */
export function checkingOptions(ts: typeof tsTypes): tsTypes.CompilerOptions {
  return {
    target: ts.ScriptTarget.ESNext,
    lib: ["lib.esnext.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    noImplicitAny: false,
    skipLibCheck: true,
    types: [],
  };
}

/** “Cannot find name …”: names that other cells define are known to a cell only when they run. */
export const unknownName = 2304;

/** The text that the compiler reads, and where each place of it is in the reader's code and the other way round. */
export interface Readable {
  readonly text: string;
  toRead(place: number): number;
  toCode(place: number): number;
}

/** An exercise is a module as it stands. */
export const asModule = (code: string): Readable => ({
  text: code,
  toRead: (place) => place,
  toCode: (place) => place,
});

/**
 * A cell runs as the body of a generator, in which it may `await` and `yield`. Its imports have to stand before
 * that: the compiler reads them there, and blanks at their place.
 */
export function asGenerator(ts: typeof tsTypes, code: string): Readable {
  const source = ts.createSourceFile("cell.ts", code, ts.ScriptTarget.ESNext);
  let head = "";
  let body = code;
  const moved: { from: number; to: number; at: number }[] = [];
  for (const statement of source.statements.filter(ts.isImportDeclaration)) {
    const [from, to] = [statement.getStart(source), statement.end];
    moved.push({ from, to, at: head.length });
    head += `${code.slice(from, to)}\n`;
    body = body.slice(0, from) + " ".repeat(to - from) + body.slice(to);
  }
  head += "async function* cell() {\n";
  const within = (place: number, from: number, to: number) => place >= from && place <= to;
  return {
    text: `${head}${body}\n}`,
    toRead(place) {
      const found = moved.find(({ from, to }) => within(place, from, to));
      return found ? place - found.from + found.at : place + head.length;
    },
    toCode(place) {
      const found = moved.find(({ from, to, at }) => within(place, at, at + to - from));
      if (found) return place - found.at + found.from;
      return Math.min(Math.max(0, place - head.length), code.length);
    },
  };
}
