/** Brings the notebook to life when the reader comes near one of its cells, and exercises when they are asked for. */
const cells = [...document.querySelectorAll<HTMLElement>(".cell")];
const lesson = document.querySelector<HTMLElement>("[data-lesson]")?.dataset.lesson ?? "";
const watch = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    void import("#components/notebook/page/notebook.ts").then(({ Notebook }) => {
      new Notebook(cells, lesson, document.documentElement.lang as "en" | "ko");
    });
  },
  { rootMargin: "150px 0px" },
);
for (const cell of cells) watch.observe(cell);

// An exercise of the chapter opens in its place.
document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>(".ex > a");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  void import("#src/exercises/live.ts").then(({ openHere }) => openHere(link));
});

export {};
