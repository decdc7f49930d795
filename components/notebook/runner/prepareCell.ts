import { type Expression, type ImportDeclaration, type Options, Parser, type Program } from "acorn";
import { analyze } from "periscopic";
import { transform } from "sucrase";
import type { CellProgram, Trouble } from "../sandbox/protocol.ts";
import { syntaxTrouble } from "./syntaxTrouble.ts";

/** A cell as the reader wrote it, understood: what it needs of others and what it names for them. */
export interface PreparedCell extends Omit<CellProgram, "inputs" | "body"> {
  /** Names that it does not define itself: other cells' or the language's. */
  readonly needs: readonly string[];
  /** Names that it imports; other cells may use them too. */
  readonly imports: readonly string[];
  /** The body that takes these inputs and hands on these outputs. */
  bodyWith(inputs: readonly string[], outputs: readonly string[]): string;
}

export const mostLetters = 50_000;

/** Understands a cell, or says what keeps it from being understood. */
export function prepareCell(id: string, code: string): PreparedCell | { trouble: Trouble } {
  if (code.length > mostLetters)
    return { trouble: { kind: "long", length: code.length, most: mostLetters } };
  try {
    return understand(id, code.toWellFormed());
  } catch (error) {
    return { trouble: syntaxTrouble(error) };
  }
}

function understand(id: string, code: string): PreparedCell {
  // An import that only other cells use is kept.
  const script = transform(code, {
    transforms: ["typescript"],
    disableESTransforms: true,
    keepUnusedImports: true,
  }).code;
  const tree = parse(script);
  const { scope, globals } = analyze(tree as never);
  const imports = tree.body.filter((node) => node.type === "ImportDeclaration");
  const exported = tree.body.find((node) => node.type.startsWith("Export"));
  if (exported)
    throw new SyntaxError(
      `a cell exports nothing: leave "export" out (${lineOf(script, exported.start)}:0)`,
    );
  const imported = new Set(
    imports.flatMap(({ specifiers }) => specifiers.map(({ local }) => local.name)),
  );
  const outputs = [...scope.declarations.keys()].filter((name) => !imported.has(name));
  const { yields } = tree;
  const lines = new Edits(script);
  for (const declaration of imports) lines.blank(declaration.start, declaration.end);
  for (const place of yields) {
    // A bare `yield` shows nothing; `yield*` is left as it is.
    if (!place.argument || place.delegate) continue;
    lines.before(place.argument.start, "$cell.shown(");
    lines.after(place.argument.end, ", $names)");
  }
  const last = tree.body.at(-1);
  if (last?.type === "ExpressionStatement" && last.expression.type !== "YieldExpression") {
    lines.before(last.expression.start, "$cell.value = (");
    lines.after(last.expression.end, ")");
  }
  const head = imports.map(importLine).join(" ");
  const text = lines.text();
  // In a block of its own, so that a cell may give a name of its own even to what it is given.
  const bodyWith = (inputs: readonly string[], outputs: readonly string[]) => {
    const given = ["require", "$cell", "console", "Plot", ...inputs].join(", ");
    const names = outputs.map((name) => `${name}: () => ${name}`).join(", ");
    const end = yields.length ? "" : "\nreturn $cell.outcome($names);";
    return `async function${yields.length ? "*" : ""} (${given}) {"use strict"; { const $names = {${names}}; ${head} ${text}${end}\n}}`;
  };
  const needs = [...globals.keys()].filter((name) => !imported.has(name));
  return { id, outputs, imports: [...imported], needs, bodyWith };
}

interface CellTree extends Program {
  /** Every yield outside the cell's own functions. */
  yields: { argument?: Expression | null; delegate: boolean; start: number }[];
}

/** A parser for code that stands inside an async generator: await and yield may be used at its top. */
class CellParser extends Parser {
  static read(options: Options, script: string) {
    const parser = new CellParser(options, script);
    // biome-ignore lint/suspicious/noExplicitAny: acorn's own members have no types
    return Object.assign((parser as any).parse() as Program, { yields: parser.yields });
  }

  // biome-ignore lint/suspicious/noExplicitAny: acorn's own members have no types
  readonly own = this as any;
  readonly yields: CellTree["yields"] = [];

  get inGenerator(): boolean {
    const scope = this.own.currentVarScope();
    return scope === this.own.scopeStack[0] || (scope.flags & 4) > 0;
  }

  parseYield(...given: unknown[]) {
    // biome-ignore lint/suspicious/noExplicitAny: acorn's own members have no types
    const node = (Parser.prototype as any).parseYield.apply(this, given);
    if (this.own.currentVarScope() === this.own.scopeStack[0]) this.yields.push(node);
    return node;
  }
}

const parse = (script: string): CellTree =>
  CellParser.read(
    { ecmaVersion: "latest", sourceType: "module", allowAwaitOutsideFunction: true },
    script,
  );

function importLine({ specifiers, source }: ImportDeclaration): string {
  const from = `require(${JSON.stringify(source.value)})`;
  if (!specifiers.length) return `${from};`;
  const whole = specifiers.find(({ type }) => type !== "ImportSpecifier");
  if (whole) return `const ${whole.local.name} = ${from};`;
  const names = specifiers.map((specifier) => {
    const { name } = (specifier as unknown as { imported: { name: string } }).imported;
    return name === specifier.local.name ? name : `${name}: ${specifier.local.name}`;
  });
  return `const { ${names.join(", ")} } = ${from};`;
}

/** Insertions into a text by the places of the old text. */
class Edits {
  private readonly script: string;
  private readonly pieces: { at: number; rank: number; text: string; end?: number }[] = [];

  constructor(script: string) {
    this.script = script;
  }

  before(at: number, text: string) {
    this.pieces.push({ at, rank: 1, text });
  }

  after(at: number, text: string) {
    this.pieces.push({ at, rank: 0, text });
  }

  /** Takes a piece out, but for its line ends. */
  blank(at: number, end: number) {
    this.pieces.push({ at, rank: 2, text: this.script.slice(at, end).replace(/[^\n]+/g, ""), end });
  }

  text(): string {
    let done = 0;
    let text = "";
    for (const piece of this.pieces.sort((a, b) => a.at - b.at || a.rank - b.rank)) {
      text += this.script.slice(done, piece.at) + piece.text;
      done = piece.end ?? piece.at;
    }
    return text + this.script.slice(done);
  }
}

const lineOf = (text: string, at: number) => text.slice(0, at).split("\n").length;
