import { javascriptLanguage, typescriptLanguage } from "@codemirror/lang-javascript";
import { highlightCode } from "@lezer/highlight";
import { inks } from "#components/notebook/editor/inks.ts";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Code as markup in the book's inks, a span a line. */
export function highlighted(code: string): string {
  const lines = [""];
  highlightCode(
    code,
    (typescriptLanguage ?? javascriptLanguage).parser.parse(code),
    { style: (tags) => inks.style(tags) },
    (text, classes) => {
      lines[lines.length - 1] += classes
        ? `<span class="${classes}">${escaped(text)}</span>`
        : escaped(text);
    },
    () => lines.push(""),
  );
  return lines.map((line) => `<span>${line}</span>`).join("\n");
}
