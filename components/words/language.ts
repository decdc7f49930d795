/** The languages of the book. A text in one of them is a text in all of them. */
export type Language = "en" | "ko";

/** The same words in every language: a missing one is a compile error. */
export type Words<T> = Readonly<Record<Language, T>>;
