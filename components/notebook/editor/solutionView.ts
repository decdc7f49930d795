import { javascript } from "@codemirror/lang-javascript";
import { syntaxHighlighting } from "@codemirror/language";
import { unifiedMergeView } from "@codemirror/merge";
import { EditorState } from "@codemirror/state";
import { EditorView, lineNumbers } from "@codemirror/view";
import { inks } from "./inks.ts";

/** The solution, to read, with what it changes in the reader's code. */
export function solutionView(own: string, solution: string, label: string): HTMLElement {
  return new EditorView({
    doc: solution,
    extensions: [
      EditorState.readOnly.of(true),
      EditorView.contentAttributes.of({ "aria-label": label, "aria-readonly": "true" }),
      lineNumbers(),
      javascript({ typescript: true }),
      syntaxHighlighting(inks),
      unifiedMergeView({ original: own.trimEnd(), mergeControls: false, gutter: true }),
    ],
  }).dom;
}
