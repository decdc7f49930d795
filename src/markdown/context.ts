import type { Node } from "mdast";
import type { Language } from "#components/words/language.ts";
import { type Book, readBook } from "#src/book/book.ts";
import type { Chapter } from "#src/book/chapter.ts";
import { Problem } from "#src/book/problem.ts";
import { type ShellWords, shellWords } from "#src/i18n/words.ts";

/** What every rule of the Markdown needs to know about the page that it works on. */
export interface Context {
  readonly file: string;
  readonly book: Book;
  readonly chapter: Chapter;
  readonly words: ShellWords;
}

const chapterPath = /content\/chapters\/([\w-]+)\/(\w+)\.mdx$/;

/** The context of a chapter's file; undefined for any other file. */
export function contextOf(file: string, book?: Book): Context | undefined {
  const match = chapterPath.exec(file.replaceAll("\\", "/"));
  if (!match) return undefined;
  const [, lesson, language] = match;
  const known = book ?? readBook();
  const chapter = known.lessons.find(({ id }) => id === lesson)?.chapters[language as Language];
  return chapter && { file, book: known, chapter, words: shellWords[chapter.language] };
}

export function fail({ file }: Context, node: Node, wrong: string, repair?: string): never {
  throw new Problem(file, node.position, wrong, repair);
}
