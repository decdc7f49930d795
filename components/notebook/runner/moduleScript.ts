import { parse } from "acorn";
import type { Trouble } from "../sandbox/protocol.ts";
import { mostLetters } from "./prepareCell.ts";
import { stripTypes } from "./stripTypes.ts";
import { syntaxTrouble } from "./syntaxTrouble.ts";

/** The CommonJS of a reader's module, or what keeps it from being read as code, with its line. */
export function moduleScript(code: string): string | { trouble: Trouble } {
  if (code.length > mostLetters)
    return { trouble: { kind: "long", length: code.length, most: mostLetters } };
  try {
    const script = stripTypes(code.toWellFormed());
    parse(script, { ecmaVersion: "latest", sourceType: "script" });
    return script;
  } catch (error) {
    return { trouble: syntaxTrouble(error) };
  }
}
