import { recall } from "./memory.ts";
import { loadProgress, nextSection, onProgress } from "./progress.ts";

/**
 * Shows the reader's progress on whatever it holds: everything with a data-section is "done" or "now", the dot
 * and the flag stand where the reader is. With data-follow "now" is the section in view, else the one to go on with.
 */
class ReadingPlace extends HTMLElement {
  connectedCallback() {
    this.show();
    onProgress(() => this.show());
    this.markExercises();
    document.addEventListener("done", () => this.markExercises());
  }

  private show() {
    const progress = loadProgress();
    const marked = [...this.querySelectorAll<HTMLElement | SVGElement>("[data-section]")];
    const keys = [...new Set(marked.map(({ dataset }) => dataset.section as string))];
    const inView = keys.includes(progress.place) && "follow" in this.dataset;
    const now = inView ? progress.place : nextSection(keys, progress);
    for (const element of marked) {
      const key = element.dataset.section as string;
      element.classList.toggle("done", progress.read.has(key));
      element.classList.toggle("now", key === now);
    }
    this.standAt(now);
    this.tell(keys.indexOf(now), now);
    this.count(progress.read);
  }

  /** Shows the marks of the exercises that are done. */
  private markExercises() {
    const done = recall("done") ?? "";
    for (const mark of this.querySelectorAll<HTMLElement>("[data-mark]"))
      mark.hidden = !done.includes(`"${mark.dataset.mark}"`);
  }

  /** Puts the dot and the flag where the section begins on the profile. */
  private standAt(key: string) {
    const piece = this.querySelector<SVGRectElement>(`rect[data-section="${key}"]`);
    if (!piece) return;
    const { x, y } = piece.dataset;
    for (const mark of this.querySelectorAll<HTMLElement>(".dot, .flag")) {
      mark.style.setProperty("--x", x as string);
      mark.style.setProperty("--y", y as string);
    }
  }

  /** The folded rail names the section that is being read. */
  private tell(index: number, key: string) {
    const line = this.querySelector<HTMLElement>(".railnow");
    const link = this.querySelector<HTMLAnchorElement>(`li[data-section="${key}"] a`);
    const count = this.querySelector<HTMLElement>("[data-progress]");
    if (!line || !link || !count) return;
    const [number, title] = link.children;
    line.querySelector("b")?.replaceChildren(number.textContent ?? "");
    line.querySelector("span")?.replaceChildren(...title.cloneNode(true).childNodes);
    count.textContent = (count.dataset.progress as string).replace("#", String(index + 1));
  }

  /** The minutes that are left. */
  private count(read: Set<string>) {
    const line = this.querySelector<HTMLElement>("[data-left]");
    if (!line) return;
    let left = 0;
    for (const { dataset } of this.querySelectorAll<HTMLElement>("[data-minutes]"))
      if (!read.has(dataset.section as string)) left += Number(dataset.minutes);
    if (read.size) line.textContent = (line.dataset.left as string).replace("#", String(left));
  }
}
customElements.define("reading-place", ReadingPlace);
