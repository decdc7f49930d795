import type { Root } from "hast";
import type { VFile } from "vfile";
import { Problem } from "#src/book/problem.ts";

/** rehype-katex only notes a formula that it cannot read; the book does not print such a formula. */
export function rehypeFormulaErrors() {
  return (_: Root, file: VFile) => {
    const message = file.messages.find(({ source }) => source === "rehype-katex");
    if (message)
      throw new Problem(file.path, message.line, String(message.cause ?? message.reason));
  };
}
