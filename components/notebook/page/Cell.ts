import type { Language } from "../../words/language.ts";
import { type NotebookWords, notebookWords } from "../notebook.strings.ts";
import { type CellOutput, nothing, outputAfter } from "../output/cellOutput.ts";
import type { Report, Trouble } from "../sandbox/protocol.ts";
import { keepWork, recallWork } from "../saved/saved.ts";
import { button } from "./buttons.ts";
import { Code } from "./Code.ts";
import { Status } from "./Status.ts";
import { restoreOutput, showOutput } from "./showOutput.ts";

interface SavedCell {
  readonly code: string;
  /** The version of the book's code that the reader began with. */
  readonly of: string;
}

interface Orders {
  run(cell: Cell): void;
  stop(): void;
  resetAll(): void;
}

/** One cell on the page: its code, its buttons, its output and its status. */
export class Cell {
  readonly id: string;
  private readonly words: NotebookWords;
  private readonly original: {
    readonly code: string;
    readonly output: string;
    readonly version: string;
  };
  private readonly source: Code;
  private readonly status: Status;
  private readonly out: HTMLElement;
  private readonly runner: HTMLButtonElement;
  private readonly stopper: HTMLButtonElement;
  private readonly resetter: HTMLButtonElement;
  private readonly store: string;
  private output: CellOutput = nothing;
  private going = false;
  isSettled = true;

  constructor(section: HTMLElement, lesson: string, language: Language, orders: Orders) {
    this.id = section.id.replace(/^cell-/, "");
    this.words = notebookWords[language];
    this.store = `cell:${lesson}/${this.id}`;
    const pre = section.querySelector("pre") as HTMLElement;
    this.out = section.querySelector(".out") ?? section.appendChild(document.createElement("div"));
    this.out.className = "out";
    this.original = {
      code: pre.textContent ?? "",
      output: this.out.innerHTML,
      version: section.dataset.version ?? "",
    };
    const saved = recallWork<SavedCell>(this.store);
    const name = section.querySelector("figcaption b")?.textContent ?? "";
    const mine = typeof saved?.code === "string" ? saved : undefined;
    this.source = new Code(pre, mine?.code ?? this.original.code, "cell", this.words, name);
    this.source.onChange = () => this.changed();
    this.source.onRun = () => orders.run(this);
    this.status = new Status(this.words);
    this.resetter = button(this.words.reset, () => this.reset(), {
      drawing: "reset",
      quiet: true,
      bare: true,
    });
    this.stopper = button(this.words.stop, orders.stop, { drawing: "stop" });
    this.runner = button(this.words.run, () => orders.run(this), { drawing: "run" });
    const buttons = document.createElement("span");
    buttons.className = "btns";
    buttons.append(this.resetter, this.stopper, this.runner);
    section.querySelector("figcaption")?.append(buttons);
    section.append(this.status.element);
    this.stopper.hidden = true;
    this.resetter.hidden = !mine;
    this.status.say(mine ? this.words.restored : "");
    if (mine) this.out.replaceChildren();
    if (mine && mine.of !== this.original.version) this.offerNew(mine);
  }

  get code(): string {
    return this.source.text;
  }

  private changed() {
    keepWork(this.store, { code: this.code, of: this.original.version } satisfies SavedCell);
    this.resetter.hidden = false;
    this.source.mark(undefined);
    if (!this.going) this.status.say(this.words.changed, this.words.keys);
  }

  begin(seconds: number) {
    this.going = true;
    this.isSettled = false;
    this.output = nothing;
    this.stopper.hidden = false;
    this.runner.hidden = true;
    this.status.count(seconds);
    this.source.mark(undefined);
  }

  show(report: Report) {
    this.output = outputAfter(this.output, report);
    this.isSettled = report.kind === "value" || report.kind === "trouble";
    if (report.kind === "working") return;
    if (report.kind === "trouble" && "line" in report.trouble) {
      const { trouble } = report;
      if (!("cell" in trouble) || trouble.cell === this.id) this.source.mark(trouble.line);
    }
    this.draw();
  }

  fail(trouble: Trouble) {
    this.show({ kind: "trouble", cell: this.id, trouble });
    this.end();
  }

  end(sentence = this.words.ran) {
    this.going = false;
    this.stopper.hidden = true;
    this.runner.hidden = false;
    this.draw();
    this.status.say(this.output.trouble ? "" : sentence, this.words.keys);
  }

  reset() {
    this.source.text = this.original.code;
    keepWork(this.store, undefined);
    restoreOutput(this.out, this.original.output);
    this.resetter.hidden = true;
    this.status.say();
  }

  /** Says something above the code that the reader should know. */
  notice(sentence: string, ...acts: HTMLButtonElement[]) {
    const note = document.createElement("p");
    note.className = "notice";
    note.setAttribute("role", "status");
    note.append(sentence, ...acts);
    this.out.before(note);
    return note;
  }

  private offerNew(saved: SavedCell) {
    const note = this.notice(
      this.words.newer,
      button(this.words.takeNew, () => {
        note.remove();
        this.reset();
      }),
      button(this.words.keepOwn, () => {
        note.remove();
        keepWork(this.store, { ...saved, code: this.code, of: this.original.version });
      }),
    );
  }

  private draw() {
    showOutput(this.out, this.output, this.words);
  }
}
