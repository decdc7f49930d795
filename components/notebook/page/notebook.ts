import type { Language } from "../../words/language.ts";
import { notebookWords } from "../notebook.strings.ts";
import { cellJob, dependentsOf } from "../runner/notebookJob.ts";
import type { PreparedCell } from "../runner/prepareCell.ts";
import { type Run, start } from "../runner/sandbox.ts";
import type { Report, Trouble } from "../sandbox/protocol.ts";
import { onBlocked } from "../saved/saved.ts";
import { Cell } from "./Cell.ts";
import { dress } from "./dress.ts";
import notebookSheet from "./notebook.css?inline";
import { openOnTouch } from "./openOnTouch.ts";

dress(notebookSheet);

/** How long a run of cells may take, in seconds. */
const seconds = 20;

/** The cells of a page: which of them depend on which, and the one run that is going. */
export class Notebook {
  private readonly cells: readonly Cell[];
  private readonly words;
  private run: Run | undefined;
  private waiting = new Set<Cell>();

  constructor(sections: readonly HTMLElement[], lesson: string, language: Language) {
    this.words = notebookWords[language];
    this.cells = sections.map(
      (section) =>
        new Cell(section, lesson, language, {
          run: (cell) => void this.start(cell),
          stop: () => this.stop(),
          resetAll: () => this.resetAll(),
        }),
    );
    onBlocked(() => this.cells[0]?.notice(this.words.unsaved));
    for (const section of sections) openOnTouch(section);
  }

  /** Runs a cell and those that use its names. What cannot be read as code says so, and the others go on. */
  private async start(first: Cell) {
    this.stop();
    const { prepareCell } = await import("../runner/prepareCell.ts");
    const prepared = new Map<string, PreparedCell>();
    for (const cell of this.cells) {
      const result = prepareCell(cell.id, cell.code);
      if (!("trouble" in result)) prepared.set(cell.id, result);
      else if (cell === first) return cell.fail(result.trouble);
    }
    const list = [...prepared.values()];
    const wanted = dependentsOf(first.id, list);
    this.waiting = new Set(this.cells.filter(({ id }) => wanted.includes(id)));
    for (const cell of this.waiting) cell.begin(seconds);
    try {
      this.run = await start(cellJob(list, wanted), seconds, (report) => this.hear(report));
    } catch {
      for (const cell of this.waiting) cell.end(this.words.noSandbox);
    }
  }

  private hear(report: Report) {
    const cell = "cell" in report ? this.cells.find(({ id }) => id === report.cell) : undefined;
    if (cell && this.waiting.has(cell)) cell.show(report);
    else if (report.kind === "trouble" && !report.cell) this.endAll(report.trouble);
    else if (report.kind === "done") this.endAll();
  }

  private endAll(trouble?: Trouble) {
    for (const cell of this.waiting) {
      // What has come stays; that there was to be more is said beside it.
      if (!trouble) cell.end();
      else if (cell.isSettled || trouble.kind === "stopped") cell.end(this.words.trouble(trouble));
      else cell.fail(trouble);
    }
    this.waiting.clear();
    this.run = undefined;
  }

  private stop() {
    this.run?.stop();
    this.endAll({ kind: "stopped" });
  }

  private resetAll() {
    this.stop();
    for (const cell of this.cells) cell.reset();
  }
}
