import type { Language } from "../../words/language.ts";
import type { AnyExerciseWords, Finding } from "../exercise/exercise.ts";
import { type NotebookWords, notebookWords } from "../notebook.strings.ts";
import { type CellOutput, nothing, outputAfter } from "../output/cellOutput.ts";
import { type Run, start } from "../runner/sandbox.ts";
import type { CheckState, Report, Trouble } from "../sandbox/protocol.ts";
import { keepWork, onBlocked, recallWork } from "../saved/saved.ts";
import { button } from "./buttons.ts";
import { Code } from "./Code.ts";
import { doneExercises, markDone } from "./done.ts";
import { dress } from "./dress.ts";
import exerciseSheet from "./exercise.css?inline";
import notebookSheet from "./notebook.css?inline";
import { openOnTouch } from "./openOnTouch.ts";
import { Status } from "./Status.ts";
import {
  fresh,
  type OriginalExercise,
  type SavedExercise,
  takeUp,
  toKeep,
} from "./savedExercise.ts";
import { showOutput } from "./showOutput.ts";

dress(notebookSheet);
dress(exerciseSheet);

/** What is fetched when an exercise is checked for the first time. */
export interface ExerciseParts {
  readonly words: AnyExerciseWords;
  readonly check: string;
  readonly solution: string;
}

/** One exercise on the page: the code, its checks, three hints one at a time, and the solution after an attempt. */
export class Exercise {
  private readonly id: string;
  private readonly section: HTMLElement;
  private readonly words: NotebookWords;
  private readonly language: Language;
  private readonly load: () => Promise<ExerciseParts>;
  private readonly original: OriginalExercise;
  private readonly seconds: number;
  private readonly store: string;
  private readonly source: Code;
  private readonly status: Status;
  private readonly hints: readonly HTMLDetailsElement[];
  private readonly checks: ReadonlyMap<string, HTMLLIElement>;
  private readonly stopper: HTMLButtonElement;
  private readonly hinter: HTMLButtonElement;
  private readonly solver: HTMLButtonElement;
  private readonly resetter: HTMLButtonElement;
  private saved: SavedExercise;
  private readonly out: HTMLElement;
  private output: CellOutput = nothing;
  private run: Run | undefined;
  private solution: HTMLElement | undefined;
  private sentences: AnyExerciseWords[Language]["says"] | undefined;

  constructor(section: HTMLElement, language: Language, load: () => Promise<ExerciseParts>) {
    const { exercise = "", version = "", seconds } = section.dataset;
    this.id = exercise;
    this.section = section;
    this.language = language;
    this.load = load;
    this.words = notebookWords[language];
    this.seconds = Number(seconds);
    this.store = `exercise:${exercise}`;
    const pre = section.querySelector("pre") as HTMLElement;
    this.original = { code: pre.textContent ?? "", version };
    const { saved, edited } = takeUp(recallWork<SavedExercise>(this.store), this.original);
    this.saved = saved;
    const name = section.querySelector("h3")?.textContent ?? "";
    this.source = new Code(pre, this.saved.code, "exercise", this.words, name);
    this.source.onChange = () => this.changed();
    this.source.onRun = () => void this.check();
    this.status = new Status(this.words);
    this.hints = [...section.querySelectorAll<HTMLDetailsElement>(".hint")];
    this.checks = new Map(
      [...section.querySelectorAll<HTMLLIElement>("[data-check]")].map((item) => [
        item.dataset.check ?? "",
        item,
      ]),
    );
    this.stopper = button(this.words.stop, () => this.stop(), { drawing: "stop" });
    this.hinter = button(this.words.nextHint, () => this.nextHint());
    this.solver = button(this.words.showSolution, () => void this.showSolution());
    this.resetter = button(this.words.reset, () => this.reset(), { drawing: "reset", quiet: true });
    const go = button(this.words.check, () => void this.check());
    go.classList.add("go");
    const row = document.createElement("div");
    row.className = "exrow";
    this.out = document.createElement("div");
    this.out.className = "out";
    row.append(go, this.stopper, this.hinter, this.solver, this.resetter);
    section.querySelector(".sheet")?.append(row, this.status.element, this.out);
    this.stopper.hidden = true;
    this.showState();
    void this.showResults();
    this.status.say(edited ? this.words.restored : "");
    if (edited && saved.of !== version) this.offerNew();
    onBlocked(() => this.status.say(this.words.unsaved));
    openOnTouch(section);
  }

  private keep(change: Partial<SavedExercise>) {
    this.saved = { ...this.saved, ...change };
    keepWork(this.store, toKeep(this.saved, this.original));
    this.showState();
  }

  private changed() {
    this.source.mark(undefined);
    this.keep({ code: this.source.text });
    if (!this.run) this.status.say(this.words.changed);
  }

  private showState() {
    const { attempts, hints } = this.saved;
    for (const [index, hint] of this.hints.entries()) hint.hidden = index >= hints;
    this.hinter.hidden = hints >= this.hints.length;
    this.solver.disabled = attempts === 0;
    this.solver.title = attempts === 0 ? this.words.afterAttempt : "";
    this.resetter.hidden = this.saved.code === this.original.code && !hints && !attempts;
    const done = doneExercises().has(this.id);
    this.section.classList.toggle("isdone", done);
    const meta = this.section.querySelector(".m");
    if (meta && done) meta.textContent = this.words.done;
  }

  private async check() {
    this.stop();
    this.status.count(this.seconds);
    this.output = nothing;
    showOutput(this.out, nothing, this.words);
    this.stopper.hidden = false;
    for (const item of this.checks.values()) clear(item);
    this.keep({ code: this.source.text, results: {} });
    try {
      const [{ moduleScript }, { check }] = await Promise.all([
        import("../runner/moduleScript.ts"),
        this.parts(),
      ]);
      const code = moduleScript(this.source.text);
      if (typeof code !== "string") return this.end(code.trouble);
      const job = { kind: "checks", code, check: moduleScript(check) as string } as const;
      this.run = await start(job, this.seconds, (report) => this.hear(report));
    } catch {
      this.stopper.hidden = true;
      this.status.say(this.words.noSandbox);
    }
  }

  private async parts(): Promise<ExerciseParts> {
    const parts = await this.load();
    this.sentences = parts.words[this.language].says;
    return parts;
  }

  private hear(report: Report) {
    if (report.kind === "log" || report.kind === "cut") {
      this.output = outputAfter(this.output, report);
      showOutput(this.out, this.output, this.words);
    } else if (report.kind === "check") {
      this.keep({ results: { ...this.saved.results, [report.name]: report.result } });
      this.showResult(report.name, report.result);
    } else if (report.kind === "trouble") this.end(report.trouble);
    else if (report.kind === "done") this.end();
  }

  private end(trouble?: Trouble) {
    this.run?.stop();
    this.run = undefined;
    this.stopper.hidden = true;
    const results = Object.values(this.saved.results);
    const passed = results.filter(({ state }) => state === "passed").length;
    const all = this.checks.size;
    if (trouble && "line" in trouble) this.source.mark(trouble.line);
    if (passed === all) markDone(this.id);
    this.keep({ attempts: this.saved.attempts + 1 });
    this.status.say(
      trouble
        ? this.words.trouble(trouble)
        : passed === all
          ? this.words.allPassed
          : this.words.passedOf(passed, all),
    );
  }

  private stop() {
    if (this.run) this.end({ kind: "stopped" });
  }

  private async showResults() {
    if (!Object.keys(this.saved.results).length) return;
    await this.parts().catch(() => {});
    for (const [name, result] of Object.entries(this.saved.results)) this.showResult(name, result);
  }

  private showResult(name: string, result: CheckState) {
    const item = this.checks.get(name);
    if (!item) return;
    clear(item);
    const { state } = result;
    item.classList.add(state === "passed" ? "pass" : "fail");
    const verdict = document.createElement("b");
    verdict.textContent = state === "passed" ? this.words.passed : this.words.failed;
    item.append(verdict);
    if (state === "passed") return;
    const why = item.appendChild(document.createElement("p"));
    why.textContent =
      state === "failed" ? this.sentence(result.finding) : this.words.trouble(result.trouble);
    if (state === "broken" && "line" in result.trouble) this.source.mark(result.trouble.line);
  }

  private sentence({ says, values }: Finding): string {
    try {
      return this.sentences?.[says]?.(...(values as never[])) ?? "";
    } catch {
      return "";
    }
  }

  private nextHint() {
    const hint = this.hints[this.saved.hints];
    if (!hint) return;
    this.keep({ hints: this.saved.hints + 1 });
    hint.open = true;
    hint.querySelector("summary")?.focus();
  }

  private async showSolution() {
    this.solution?.remove();
    const [{ solutionView }, { solution }] = await Promise.all([
      import("../editor/solutionView.ts"),
      this.parts(),
    ]);
    const view = document.createElement("div");
    view.className = "solution";
    const title = view.appendChild(document.createElement("p"));
    title.textContent = this.words.difference;
    view.append(solutionView(this.source.text, solution.trimEnd(), this.words.showSolution));
    this.section.querySelector(".sheet")?.append(view);
    this.solution = view;
  }

  private reset() {
    this.stop();
    this.source.text = this.original.code;
    this.saved = fresh(this.original);
    keepWork(this.store, undefined);
    for (const item of this.checks.values()) clear(item);
    this.solution?.remove();
    this.showState();
    this.status.say();
  }

  /** The exercise is not the one that the saved code was written for: both can be had. */
  private offerNew() {
    const note = document.createElement("div");
    note.className = "notice";
    note.append(
      this.words.newer,
      button(this.words.takeNew, () => {
        note.remove();
        this.reset();
      }),
      button(this.words.keepOwn, () => {
        note.remove();
        this.keep({ of: this.original.version, results: {} });
        for (const item of this.checks.values()) clear(item);
      }),
    );
    this.section.querySelector(".task")?.after(note);
  }
}

function clear(item: HTMLLIElement) {
  item.classList.remove("pass", "fail");
  for (const part of item.querySelectorAll("b, p")) part.remove();
}
