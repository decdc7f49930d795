import type { Language } from "#components/words/language.ts";
import { type Book, chapterIn, readBook } from "./book.ts";
import type { Chapter, Use } from "./chapter.ts";

/** A place in the book that uses a glossary word, cites a source or answers a row of the lecture. */
export interface UsedIn {
  readonly lesson: string;
  readonly section: string;
  /** Of the section: "2.5". */
  readonly number: string;
}

const chaptersIn = (book: Book, language: Language) =>
  book.lessons.flatMap((lesson) => chapterIn(lesson, language) ?? []);

const placeOf = (chapter: Chapter, section: string): UsedIn => ({
  lesson: chapter.lesson,
  section,
  number: chapter.sections.find(({ id }) => id === section)?.number ?? "",
});

/** Where the book uses a glossary word for the first time. */
export function firstUse(term: string, language: Language): UsedIn | undefined {
  return usesOf(term, language, (chapter) => chapter.terms)[0];
}

/** The sections that cite a source, each once. */
export const citedIn = (reference: string, language: Language) =>
  usesOf(reference, language, (chapter) => chapter.citations);

function usesOf(
  id: string,
  language: Language,
  list: (chapter: Chapter) => readonly Use[],
): UsedIn[] {
  return chaptersIn(readBook(), language).flatMap((chapter) => {
    const sections = list(chapter).flatMap((use) => (use.id === id ? use.section : []));
    return [...new Set(sections)].map((section) => placeOf(chapter, section));
  });
}

/** The figures that answer a row of the lecture such as "2.5". */
export const figuresFor = (row: string, language: Language) =>
  chaptersIn(readBook(), language).flatMap((chapter) =>
    chapter.figures
      .filter(({ lecture }) => lecture?.split(" ").includes(row))
      .map((figure) => ({ ...figure, place: placeOf(chapter, figure.section) })),
  );
