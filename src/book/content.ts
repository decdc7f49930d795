import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import type { Chapter } from "./chapter.ts";

const modules = import.meta.glob<{ default: AstroComponentFactory }>("/content/chapters/*/*.mdx", {
  eager: true,
});

/** The chapter's text, as a component. */
export function chapterContent({ lesson, language }: Chapter): AstroComponentFactory {
  return modules[`/content/chapters/${lesson}/${language}.mdx`].default;
}
