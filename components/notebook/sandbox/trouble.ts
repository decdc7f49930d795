import type { Trouble } from "./protocol.ts";

/** How the reader's code is called in stack traces: `your-code`, or `your-code-` and the id of a cell. */
export const sourceName = "your-code";

/** The code asks for a module that there is not. */
export class UnknownModule extends Error {}
/** A check asks the reader's module for something that it does not export. */
export class MissingExport extends Error {}
/** The code asks for something that the sandbox keeps shut. */
export class Forbidden extends Error {}

/** Anything thrown, as plain data. Nothing that was thrown can make this throw. */
export function troubleOf(thrown: unknown): Trouble {
  try {
    return unguarded(thrown);
  } catch {
    return { kind: "thrown", name: "Error", message: "?" };
  }
}

function unguarded(thrown: unknown): Trouble {
  if (!(thrown instanceof Error))
    return { kind: "thrown", name: "", message: short(printed(thrown)) };
  const { message, stack } = thrown;
  const place = placeIn(`${stack}`);
  if (thrown instanceof UnknownModule) return { kind: "module", name: message };
  if (thrown instanceof MissingExport) return { kind: "missing", name: message };
  if (thrown instanceof Forbidden) return { kind: "forbidden", name: message, line: place.line };
  const text = short(`${message}`);
  if (/call stack|too much recursion/i.test(text)) return { kind: "deep", line: place.line };
  if (/allocation failed|invalid (typed )?array (buffer )?length|out of memory/i.test(text))
    return { kind: "memory", line: place.line };
  const unknown = thrown instanceof ReferenceError && /^(\S+) is not defined$/.exec(text);
  if (unknown) return { kind: "unknown", name: unknown[1], line: place.line };
  if (thrown instanceof SyntaxError && !place.line) return { kind: "syntax", message: text };
  return { kind: "thrown", name: short(`${thrown.name}`), message: text, ...place };
}

/** The innermost line of the reader's code in a stack trace. */
function placeIn(stack: string): { line?: number; cell?: string } {
  const found = /your-code(?:-([\w-]+))?:(\d+)/.exec(stack);
  return found ? { line: Number(found[2]), ...(found[1] && { cell: found[1] }) } : {};
}

const printed = (thrown: unknown) =>
  typeof thrown === "object" && thrown ? JSON.stringify(thrown) : String(thrown);

const short = (text: string) => (text.length > 500 ? `${text.slice(0, 500)}…` : text);
