import type { Trouble } from "../sandbox/protocol.ts";

/** Both parsers end their messages with (line:column). */
export function syntaxTrouble(error: unknown): Trouble {
  const message = error instanceof Error ? error.message : String(error);
  const line = /\((\d+):\d+\)/.exec(message)?.[1];
  return {
    kind: "syntax",
    message: message
      .replace(/^Error (transforming|parsing)[^:]*: /, "")
      .replace(/\s*\(\d+:\d+\)/, ""),
    ...(line && { line: Number(line) }),
  };
}
