import type { Language } from "#components/words/language.ts";
import { course } from "#content/course.ts";
import { path } from "./links.ts";

/** A page that exists in every language: its address inside the language's folder. */
export interface Page {
  readonly language: Language;
  /** "" for the home page, "glossary", "gradient-descent", … */
  readonly name: string;
}

export const addressOf = ({ language, name }: Page) =>
  path(`/${language}/${name ? `${name}/` : ""}`);

/** The same page in all languages. */
export const translations = (page: Page) =>
  course.languages.map((language) => ({ language, href: addressOf({ ...page, language }) }));

/** One path for each language, for getStaticPaths. */
export const inEveryLanguage = () => course.languages.map((lang) => ({ params: { lang } }));
