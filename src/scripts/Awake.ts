/** Brings the notebook to life when the reader comes near one of its cells. */
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
  { rootMargin: "600px 0px" },
);
for (const cell of cells) watch.observe(cell);
