import { loadProgress, saveProgress } from "./progress.ts";

/** Follows the reader down a chapter: a section has been read when its end has been scrolled past. */
class ReadingTracker extends HTMLElement {
  connectedCallback() {
    let waiting = false;
    addEventListener(
      "scroll",
      () => {
        if (waiting) return;
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          this.look();
        });
      },
      { passive: true },
    );
  }

  private look() {
    const lesson = this.dataset.lesson as string;
    const headings = [...document.querySelectorAll<HTMLElement>("article > h2[id]")];
    const progress = loadProgress();
    const before = `${progress.place} ${progress.read.size}`;
    const middle = innerHeight / 2;
    const atBottom = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    headings.forEach((heading, i) => {
      const end = (headings[i + 1] ?? this).getBoundingClientRect().top;
      const passed = end > 0 && end < (atBottom ? innerHeight : middle);
      if (passed) progress.read.add(`${lesson}/${heading.id}`);
    });
    const begun = headings.filter((heading) => heading.getBoundingClientRect().top < middle);
    const here = begun.at(-1) ?? headings[0];
    if (here) progress.place = `${lesson}/${here.id}`;
    if (`${progress.place} ${progress.read.size}` !== before) saveProgress(progress);
  }
}
customElements.define("reading-tracker", ReadingTracker);
