import type { Language } from "#components/words/language.ts";

/** The folder that the site is mounted under, with a slash on both sides. */
export const base = withSlashes(process.env.BASE_PATH ?? "/");

/** Every address inside the site is made here: `path("/en/", "top")` → `/base/en/#top`. */
export function path(inside: string, fragment?: string): string {
  return base + inside.replace(/^\//, "") + (fragment ? `#${fragment}` : "");
}

export const homePath = (language: Language) => path(`/${language}/`);

export const pagePath = (language: Language, page: string, fragment?: string) =>
  path(`/${language}/${page}/`, fragment);

export function withSlashes(folder: string): string {
  const inner = folder.replace(/^\/+|\/+$/g, "");
  return inner ? `/${inner}/` : "/";
}
