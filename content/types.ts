import type { Words } from "#components/words/language.ts";

/** A lesson in its place in the book: its number is its position, counted from 1. */
export interface Lesson {
  /** The folder in content/chapters and the address of the page. */
  readonly id: string;
  /** A lesson that is not written yet: listed by this title, without a link. */
  readonly planned?: Words<string>;
}

/** The one file that a fork must edit. */
export interface Course {
  readonly title: string;
  /** The book's line under its title, and its description for search engines. */
  readonly subtitle: Words<string>;
  readonly description: Words<string>;
  /** The languages that are built, the first one being the reader's when nothing else is known. */
  readonly languages: readonly ("en" | "ko")[];
  /** Where the built book stands, such as "https://example.org"; empty when it is not known. */
  readonly address: string;
  /** The address of the source code; empty leaves the links to it out. */
  readonly repository: string;
  readonly lessons: readonly Lesson[];
}

/** A word of the field. Sentences may hold formulas between dollar signs. */
export interface GlossaryEntry {
  readonly name: Words<string>;
  /** KaTeX source of the symbol. */
  readonly symbol?: string;
  /** What the field also calls it: words, and symbols between dollar signs. */
  readonly also?: Words<readonly string[]>;
  readonly meaning: Words<string>;
}

/** A work that is cited. Printed as: authors (year). title. where. link. */
export interface Reference {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** The language of the title, where it is not English. */
  readonly titleLanguage?: string;
  /** Journal or publisher, volume, pages. */
  readonly where: string;
  /** An identifier such as "10.1038/323533a0", without the address in front of it. */
  readonly doi?: string;
  readonly link?: string;
}
