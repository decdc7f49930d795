import type { NotebookWords } from "../notebook.strings.ts";

/** The line under a piece of code that says what is going on with it. */
export class Status {
  readonly element: HTMLElement;
  private readonly words: NotebookWords;
  private running = 0;

  constructor(words: NotebookWords) {
    this.words = words;
    this.element = document.createElement("p");
    this.element.className = "status";
    this.element.setAttribute("role", "status");
  }

  say(...sentences: string[]) {
    this.running += 1;
    this.element.textContent = sentences.filter(Boolean).join(" ");
  }

  /** Counts the seconds until something else is said. Only a run that lasts is worth a word. */
  count(most: number) {
    this.running += 1;
    const mine = this.running;
    const start = performance.now();
    let said = -1;
    const look = (now: number) => {
      if (mine !== this.running) return;
      const seconds = Math.floor((now - start) / 1000);
      if (seconds > said && now - start > 400) {
        said = seconds;
        this.element.textContent = this.words.running(seconds, most);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }
}
