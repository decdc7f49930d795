import { parseTerm, type Term } from "./parseTerm.ts";

/** What one line does. */
export type Statement =
  | { readonly kind: "assign"; readonly name: string; readonly term: Term }
  | { readonly kind: "while" | "if"; readonly term: Term }
  | { readonly kind: "for"; readonly name: string; readonly term: Term }
  | { readonly kind: "break" };

export type ProgramLine = Statement & {
  /** As it was written, without its indentation. */
  readonly text: string;
  /** How deep it stands in blocks, 0 the outermost. */
  readonly depth: number;
  /** Index of the first line after its block. */
  readonly end: number;
};

export type Program = readonly ProgramLine[];

/**
 * Reads a program in the manner of Python: blocks by indentation, one statement a line. It knows
 * assignments (=, +=, -=), `while …:`, `for name in …:`, `if …:` and `break`. A # begins a comment;
 * empty lines are left out.
 *
 *   parseProgram(`
 *     Θ = 4
 *     while ‖∇L(Θ)‖ > 0.01:
 *         Θ = Θ - γ * ∇L(Θ)
 *   `)
 *
 * @throws SyntaxError with the number of the line and what is wrong with it
 */
export function parseProgram(source: string): Program {
  const written = source
    .split("\n")
    .map((raw, i) => ({ raw, number: i + 1, text: raw.replace(/#.*/, "").trim() }))
    .filter(({ text }) => text !== "");
  const depths = depthsOf(written.map(({ raw }) => raw.length - raw.trimStart().length));
  return written.map(({ raw, text, number }, i) => {
    try {
      const statement = parseStatement(text);
      const opens = text.endsWith(":");
      if (opens !== depths[i + 1] > depths[i]) {
        throw new SyntaxError(opens ? "needs an indented block" : "opens no block");
      }
      const after = depths.findIndex((depth, k) => k > i && depth <= depths[i]);
      return {
        ...statement,
        text: raw.trim(),
        depth: depths[i],
        end: after === -1 ? written.length : after,
      };
    } catch (error) {
      throw new SyntaxError(`line ${number}, “${text}”: ${(error as Error).message}`);
    }
  });
}

/** How deep each line is, from its columns; the line after the last stands outermost. */
function depthsOf(columns: readonly number[]): number[] {
  const open: number[] = [];
  const depths = columns.map((column) => {
    while (open.length > 0 && column < open[open.length - 1]) open.pop();
    if (column !== open[open.length - 1]) open.push(column);
    return open.length - 1;
  });
  return [...depths, 0];
}

function parseStatement(text: string): Statement {
  if (text === "break") return { kind: "break" };
  const loop = /^for\s+(\S+)\s+in\s+(.+):$/u.exec(text);
  if (loop) return { kind: "for", name: loop[1], term: parseTerm(loop[2]) };
  const test = /^(while|if)\s+(.+):$/u.exec(text);
  if (test) return { kind: test[1] as "while" | "if", term: parseTerm(test[2]) };
  const assignment = /^([\p{L}_∇][\p{L}\p{N}_∇]*)\s*([-+]?)=(?!=)(.+)$/u.exec(text);
  if (!assignment) throw new SyntaxError("is no statement");
  const [, name, operator, right] = assignment;
  const term = parseTerm(operator ? `${name} ${operator} (${right})` : right);
  return { kind: "assign", name, term };
}
