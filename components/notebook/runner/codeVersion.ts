import { tokenizer } from "acorn";
import { transform } from "sucrase";

/**
 * A short name for what code does: the same for the same code whatever its comments, its types, its layout and its
 * texts are, so that the languages of the book share it.
 */
export function codeVersion(code: string): string {
  const script = transform(code, { transforms: ["typescript"], disableESTransforms: true }).code;
  let hash = 5381;
  const options = { ecmaVersion: "latest", sourceType: "module" } as const;
  for (const { type, start, end } of tokenizer(script, options)) {
    if (type.label === "string" || type.label === "template") continue;
    for (const letter of `${script.slice(start, end)} `)
      hash = (Math.imul(hash, 33) ^ (letter.codePointAt(0) as number)) >>> 0;
  }
  return hash.toString(36);
}
