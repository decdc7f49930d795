import type { Language } from "#components/words/language.ts";

/** Brings the exercises of the page to life. In a chapter an exercise opens in its place when it is asked for. */
const language = document.documentElement.lang as Language;

async function bringToLife(sections: readonly HTMLElement[]) {
  const [{ Exercise }, { loadExercise }] = await Promise.all([
    import("#components/notebook/page/Exercise.ts"),
    import("#src/exercises/load.ts"),
  ]);
  for (const section of sections) {
    const { of = "", exercise = "" } = section.dataset;
    new Exercise(section, language, () => loadExercise(of, exercise));
  }
}

async function openHere(section: HTMLElement, link: HTMLAnchorElement) {
  try {
    const answer = await fetch(link.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const sheet = document.adoptNode(page.getElementById(section.id) as HTMLElement);
    section.replaceWith(sheet);
    await bringToLife([sheet]);
    sheet.querySelector("h3")?.scrollIntoView({ block: "nearest" });
  } catch {
    location.assign(link.href);
  }
}

const all = [...document.querySelectorAll<HTMLElement>(".ex")];
const sheets = all.filter((section) => section.querySelector(".sheet"));
if (sheets.length) void bringToLife(sheets);

for (const section of all) {
  const link = section.querySelector<HTMLAnchorElement>(":scope > a");
  link?.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void openHere(section, link);
  });
}
