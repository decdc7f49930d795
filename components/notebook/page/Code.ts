import type { CodeKind } from "../editor/typesProtocol.ts";
import type { NotebookWords } from "../notebook.strings.ts";

/** A piece of code on the page: highlighted text until the reader wants to change it, then an editor. */
export class Code {
  private readonly pre: HTMLElement;
  private readonly kind: CodeKind;
  private editor: import("../editor/editor.ts").Editor | undefined;
  private own: string;
  private opening: Promise<void> | undefined;
  onChange: () => void = () => {};
  onRun: () => void = () => {};

  constructor(pre: HTMLElement, code: string, kind: CodeKind, words: NotebookWords, name: string) {
    this.pre = pre;
    this.own = code;
    this.kind = kind;
    pre.setAttribute("role", "textbox");
    pre.setAttribute("aria-multiline", "true");
    pre.setAttribute("aria-label", `${name}. ${words.edit}`);
    if (code !== pre.textContent) this.print(code);
    pre.addEventListener("pointerup", (event) => {
      // Whoever has marked a piece of the text may want to copy it.
      if (getSelection()?.isCollapsed) void this.edit({ x: event.clientX, y: event.clientY });
    });
    pre.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      if (event.shiftKey) this.onRun();
      else void this.edit();
    });
    pre.addEventListener("pointerenter", () => void import("../editor/editor.ts"), { once: true });
  }

  get text(): string {
    return this.editor?.text ?? this.own;
  }

  set text(code: string) {
    if (this.editor) this.editor.text = code;
    else this.print(code);
    this.own = code;
  }

  private print(code: string) {
    const inner = this.pre.querySelector("code") ?? this.pre;
    inner.textContent = code;
  }

  /** Puts the editor where the text was, with the caret where it was touched. */
  edit(place?: { x: number; y: number }): Promise<void> {
    this.opening ??= import("../editor/editor.ts").then(({ openEditor }) => {
      this.editor = openEditor({
        text: this.own,
        kind: this.kind,
        label: this.pre.getAttribute("aria-label")?.split(". ")[0] ?? "",
        lang: document.documentElement.lang,
        change: () => {
          this.own = this.editor?.text ?? this.own;
          this.onChange();
        },
        run: () => this.onRun(),
      });
      this.pre.replaceWith(this.editor.element);
      this.editor.focus(place);
    });
    return this.opening;
  }

  mark(line: number | undefined) {
    this.editor?.mark(line);
  }
}
