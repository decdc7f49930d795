import type { Language } from "#components/words/language.ts";
import { en, type ShellWords } from "./en.ts";
import { ko } from "./ko.ts";

export type { ShellWords };

/** The words of the shell in every language. */
export const shellWords: Readonly<Record<Language, ShellWords>> = { en, ko };
