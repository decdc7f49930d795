import type { Chapter } from "./chapter.ts";
import { Problem } from "./problem.ts";

/** A chapter has the same sections, labels, cells, exercises and notes in the same order in every language. */
export function sameStructure(one: Chapter, other: Chapter): void {
  compare(one, other, "section or label", (chapter) => chapter.labels);
  compare(one, other, "cell", (chapter) => chapter.cells);
  compare(one, other, "exercise", (chapter) => chapter.exercises);
  compare(one, other, "note", (chapter) => chapter.notes);
}

function compare(
  one: Chapter,
  other: Chapter,
  what: string,
  list: (chapter: Chapter) => readonly { id: string; line: number }[],
): void {
  const expected = list(one);
  const found = list(other);
  for (let i = 0; i < Math.max(expected.length, found.length); i++) {
    if (expected[i]?.id === found[i]?.id) continue;
    const wrong = found[i]
      ? `the ${what} "${found[i].id}" stands where ${one.language}.mdx has ${quoted(expected[i])}.`
      : `the ${what} ${quoted(expected[i])} of ${one.language}.mdx:${expected[i].line} is missing.`;
    const repair = "Both languages need the same ids in the same order.";
    throw new Problem(other.file, found[i]?.line ?? found.at(-1)?.line, wrong, repair);
  }
}

const quoted = (entry?: { id: string }) => (entry ? `"${entry.id}"` : "nothing");
