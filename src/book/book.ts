import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Language } from "#components/words/language.ts";
import { course } from "#content/course.ts";
import type { Lesson } from "#content/types.ts";
import type { Chapter, Label } from "./chapter.ts";
import { Problem } from "./problem.ts";
import { checkCourse } from "./readCourse.ts";
import { sameStructure } from "./sameStructure.ts";
import { scanChapter } from "./scan.ts";

export interface BookLesson extends Lesson {
  readonly number: number;
  /** Empty for a lesson that is only planned. */
  readonly chapters: Readonly<Partial<Record<Language, Chapter>>>;
}

export interface Book {
  readonly lessons: readonly BookLesson[];
  readonly labels: ReadonlyMap<string, Label>;
}

export const chapterFile = (lesson: string, language: Language, root = "content/chapters") =>
  resolve(root, lesson, `${language}.mdx`);

/** Reads all chapters; those that did not change since the last call are not read again. */
export function readBook(from = course, root = "content/chapters"): Book {
  checkCourse(from, root);
  const lessons = from.lessons.map((lesson, index) => ({
    ...lesson,
    number: index + 1,
    chapters: lesson.planned ? {} : chaptersOf(lesson.id, index + 1, from.languages, root),
  }));
  return { lessons, labels: allLabels(lessons) };
}

/** The chapter in this language, else in the language that it is written in. */
export function chapterIn(lesson: BookLesson, language: Language): Chapter | undefined {
  return lesson.chapters[language] ?? Object.values(lesson.chapters)[0];
}

function chaptersOf(lesson: string, number: number, languages: readonly Language[], root: string) {
  const chapters: Partial<Record<Language, Chapter>> = {};
  for (const language of languages) {
    const file = chapterFile(lesson, language, root);
    if (existsSync(file)) chapters[language] = scanOnce(file, { lesson, number, language });
  }
  const [first, ...others] = Object.values(chapters);
  for (const other of others) sameStructure(first, other);
  return chapters;
}

const scanned = new Map<string, { stamp: string; chapter: Chapter }>();

function scanOnce(file: string, place: { lesson: string; number: number; language: Language }) {
  const { mtimeMs, size } = statSync(file);
  const stamp = `${mtimeMs} ${size} ${place.number}`;
  const known = scanned.get(file);
  if (known?.stamp === stamp) return known.chapter;
  const chapter = scanChapter(file, place);
  scanned.set(file, { stamp, chapter });
  return chapter;
}

function allLabels(lessons: readonly BookLesson[]): Map<string, Label> {
  const labels = new Map<string, Label>();
  for (const { id, number } of lessons)
    labels.set(id, { id, kind: "chapter", number: `${number}`, lesson: id, line: 1 });
  for (const lesson of lessons)
    for (const [index, chapter] of Object.values(lesson.chapters).entries()) {
      const own = new Set<string>();
      for (const label of chapter.labels) {
        const taken = own.has(label.id) || (index === 0 && labels.has(label.id));
        if (taken) {
          const wrong = `the label "${label.id}" is there twice in the book.`;
          throw new Problem(chapter.file, label.line, wrong, "Rename one of the two.");
        }
        own.add(label.id);
        labels.set(label.id, label);
      }
    }
  return labels;
}

/** Where the folder of a lesson is. */
export const lessonFolder = (lesson: string, root = "content/chapters") => join(root, lesson);
