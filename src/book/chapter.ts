import type { Language } from "#components/words/language.ts";

export type LabelKind = "chapter" | "section" | "figure" | "equation" | "listing";

/** Anything that `<Ref to="…">` can name. */
export interface Label {
  readonly id: string;
  readonly kind: LabelKind;
  /** "2.5"; a chapter's is "2". */
  readonly number: string;
  readonly lesson: string;
  readonly line: number;
}

export interface Section {
  readonly id: string;
  readonly number: string;
  /** As written, with formulas between dollar signs. */
  readonly title: string;
  readonly minutes: number;
  readonly line: number;
}

/** A widget on the page. */
export interface PlacedFigure {
  readonly label: string;
  readonly number: string;
  readonly component: string;
  readonly section: string;
  /** The row of the lecture that it answers, such as "2.2". */
  readonly lecture?: string;
}

export interface Use {
  readonly id: string;
  readonly section: string;
  readonly line: number;
}

/** What the shell and the other chapters need to know about one chapter in one language. */
export interface Chapter {
  readonly lesson: string;
  readonly number: number;
  readonly language: Language;
  readonly file: string;
  readonly title: string;
  readonly lead: string;
  readonly description: string;
  readonly sections: readonly Section[];
  readonly labels: readonly Label[];
  readonly figures: readonly PlacedFigure[];
  /** The lines that listings stand on, in the order of the page. */
  readonly listings: readonly number[];
  /** Notebook cells in the order of the page: the first is cell 1. */
  readonly cells: readonly Use[];
  /** Exercises that the chapter places. */
  readonly exercises: readonly Use[];
  /** Ids of margin notes in the order of the page: the first is note 1. */
  readonly notes: readonly Use[];
  readonly citations: readonly Use[];
  readonly terms: readonly Use[];
}

export const minutesOf = (chapter: Chapter) =>
  chapter.sections.reduce((sum, section) => sum + section.minutes, 0);

/** The chapter's sources in the order of first use: the first is source 1. */
export const sourcesOf = (chapter: Chapter) => [...new Set(chapter.citations.map(({ id }) => id))];
