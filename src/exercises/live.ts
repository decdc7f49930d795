import { Exercise } from "#components/notebook/page/Exercise.ts";
import type { Language } from "#components/words/language.ts";
import { loadExercise } from "./load.ts";

const language = document.documentElement.lang as Language;

/** Brings an exercise that stands on the page to life. */
export function bringToLife(section: HTMLElement): void {
  const { of = "", exercise = "" } = section.dataset;
  new Exercise(section, language, () => loadExercise(of, exercise, language));
}

/** Opens an exercise in its place in the chapter: its sheet comes from the page of exercises. */
export async function openHere(link: HTMLAnchorElement): Promise<void> {
  const section = link.parentElement as HTMLElement;
  try {
    const answer = await fetch(link.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const sheet = document.adoptNode(page.getElementById(section.id) as HTMLElement);
    section.replaceWith(sheet);
    bringToLife(sheet);
    sheet.querySelector("h3")?.scrollIntoView({ block: "nearest" });
  } catch {
    location.assign(link.href);
  }
}
