// Simple, since it reads the book's own code: no text in it holds the signs of a comment.
const comment = /\/\*\*[\s\S]*?\*\/|\/\/.*/g;

const commentsOf = (code: string): string[] => code.match(comment) ?? [];

/**
 * Code with other comments, one for each that it has, in the same order; everything else stays as it is. Without
 * `comments` it is left in the language in which it is written.
 */
export function inLanguage(code: string, comments: readonly string[] | undefined): string {
  if (!comments) return code;
  const count = commentsOf(code).length;
  if (count !== comments.length)
    throw new Error(`The code has ${count} comments, but ${comments.length} are to replace them.`);
  const texts = comments.values();
  return code.replace(comment, (old: string, place: number) => {
    const text = texts.next().value as string;
    if (old.startsWith("//")) return `// ${text}`;
    const lines = text.split("\n");
    if (lines.length === 1) return `/** ${text} */`;
    const indent = /[ \t]*$/.exec(code.slice(0, place))?.[0] ?? "";
    return ["/**", ...lines.map((line) => ` * ${line}`), " */"].join(`\n${indent}`);
  });
}

/** A solution with the comments of its start in another language. It has none but those. */
export function solutionInLanguage(
  solution: string,
  start: string,
  comments: readonly string[] | undefined,
): string {
  if (!comments) return solution;
  const known = commentsOf(start);
  const kept = commentsOf(solution).map((text) => {
    const translated = comments[known.indexOf(text)];
    if (translated === undefined) throw new Error(`The start has no such comment: ${text}`);
    return translated;
  });
  return inLanguage(solution, kept);
}
