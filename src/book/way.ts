import type { Language } from "#components/words/language.ts";
import { pagePath } from "#src/site/links.ts";
import { type Book, type BookLesson, chapterIn } from "./book.ts";
import { type Chapter, minutesOf, type Section } from "./chapter.ts";

/** A section on the way through the book. Along the way x runs from 0 to 1, height y from 1 to 0. */
export interface WaySection extends Section {
  /** Unique in the book: lesson and section. */
  readonly key: string;
  readonly href: string;
  readonly x: number;
  readonly width: number;
  /** The share of the reading time that is left where the section begins. */
  readonly y: number;
}

export interface Stage {
  readonly lesson: BookLesson;
  readonly chapter?: Chapter;
  readonly title: string;
  readonly href?: string;
  readonly minutes: number;
  readonly sections: readonly WaySection[];
  readonly x: number;
  readonly width: number;
  /** The share of the reading time that is left where the stage begins, and where it ends. */
  readonly y: number;
  readonly yEnd: number;
}

export interface Way {
  readonly stages: readonly Stage[];
  readonly sections: readonly WaySection[];
  readonly minutes: number;
}

// A planned lesson has no sections yet; it takes the room of three.
const widthOf = (chapter?: Chapter) => chapter?.sections.length ?? 3;

/** The book as a walk downhill: its height is the reading time that is left. */
export function wayThrough(book: Book, language: Language): Way {
  const chapters = book.lessons.map((lesson) => chapterIn(lesson, language));
  const total = chapters.reduce((sum, chapter) => sum + widthOf(chapter), 0);
  const minutes = chapters.reduce((sum, chapter) => sum + (chapter ? minutesOf(chapter) : 0), 0);
  let x = 0;
  let left = minutes;
  const stages = book.lessons.map((lesson, index): Stage => {
    const chapter = chapters[index];
    const begin = { x, y: left / minutes };
    const href = chapter && pagePath(language, lesson.id);
    const sections = (chapter?.sections ?? []).map((section): WaySection => {
      const key = `${lesson.id}/${section.id}`;
      const place = { x, width: 1 / total, y: left / minutes };
      x += 1 / total;
      left -= section.minutes;
      return { ...section, ...place, key, href: `${href}#${section.id}` };
    });
    if (!chapter) x += widthOf() / total;
    return {
      ...begin,
      lesson,
      chapter,
      href,
      sections,
      title: chapter?.title ?? lesson.planned?.[language] ?? lesson.id,
      minutes: chapter ? minutesOf(chapter) : 0,
      width: x - begin.x,
      yEnd: left / minutes,
    };
  });
  return { stages, sections: stages.flatMap((stage) => stage.sections), minutes };
}
