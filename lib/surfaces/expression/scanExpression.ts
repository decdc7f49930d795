import { constants, functions, notDifferentiable } from "./operations.ts";

/** What is wrong with a formula, and where. */
export interface ExpressionError {
  readonly code:
    | "syntax"
    | "unknown-symbol"
    | "unknown-function"
    | "not-differentiable"
    | "empty"
    | "too-long";
  /** Where the offending piece begins, in UTF-16 units from 0. */
  readonly position: number;
  /** The offending piece as written; empty at the end of the formula. */
  readonly text: string;
}

/** A formula in plain ASCII, and where in it functions are called, in order. */
export interface Scan {
  readonly source: string;
  readonly calls: readonly number[];
}

const MAX_LENGTH = 200;

// not 0x1f, 0b1 or 0o7, and not the dot of mathjs's .* ./ .^
const NUMBER = /(?!0[box])(?:\d+(?:\.(?![*/^])\d*)?|\.\d+)(?:[eE][+-]?\d+)?/.source;
const WORD = /[\p{L}_][\p{L}\p{Nd}_]*/u.source;
const TOKEN = new RegExp(` +|${NUMBER}|(?<word>${WORD})|[-+*/^(),]`, "uy");

/** Signs as one finds them in texts and on Korean keyboards, each as long as what stands for it. */
const SIGNS: Readonly<Record<string, string>> = {
  "−": "-",
  "·": "*",
  "⋅": "*",
  "×": "*",
  "÷": "/",
};

function toAscii(source: string): string {
  return source
    .replace(/\s/g, " ")
    .replace(/[−·⋅×÷]/g, (sign) => SIGNS[sign])
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** The number, word or character at a position, for an error to show. */
export function pieceAt(source: string, position: number): string {
  TOKEN.lastIndex = position;
  const [token] = TOKEN.exec(source) ?? [];
  if (token) return token;
  const [character = ""] = source.slice(position);
  return character.replace(/\p{Surrogate}/u, "\ufffd");
}

/**
 * Looks through a formula before it is parsed: only numbers, known words and + − * / ^ ( ) , get
 * past, each error with its exact place.
 *
 * @param variables the names of the parameters
 */
export function scanExpression(
  written: string,
  variables: readonly string[],
): Scan | ExpressionError {
  const source = toAscii(written);
  if (source.trim() === "") return { code: "empty", position: 0, text: "" };
  if (source.length > MAX_LENGTH) {
    return { code: "too-long", position: MAX_LENGTH, text: pieceAt(source, MAX_LENGTH) };
  }

  const calls: number[] = [];
  for (let position = 0; position < source.length; ) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(source);
    if (!match) return { code: "syntax", position, text: pieceAt(source, position) };
    const word = match.groups?.word;
    if (word) {
      const known = variables.includes(word) || constants.has(word);
      const code = known ? undefined : callError(word, source.slice(position + word.length));
      if (code) return { code, position, text: word };
      if (!known) calls.push(position);
    }
    position += match[0].length;
  }
  return { source, calls };
}

/** What is wrong with a word that is no variable or constant, and so must be a function called. */
function callError(word: string, rest: string): ExpressionError["code"] | undefined {
  const isCall = /^ *\(/.test(rest);
  if (notDifferentiable.has(word)) return "not-differentiable";
  if (functions.has(word)) return isCall ? undefined : "syntax";
  return isCall ? "unknown-function" : "unknown-symbol";
}
