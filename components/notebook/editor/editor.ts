import { autocompletion, closeBrackets, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import {
  bracketMatching,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import { EditorState, RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { inks } from "./inks.ts";
import { editorPhrases } from "./phrases.ts";
import { typesFor } from "./types.ts";
import type { CodeKind } from "./typesProtocol.ts";

interface EditorOptions {
  readonly text: string;
  readonly kind: CodeKind;
  readonly label: string;
  readonly lang: string;
  /** The reader changed the text. */
  change(): void;
  run(): void;
}

export interface Editor {
  readonly element: HTMLElement;
  text: string;
  /** The caret goes to what is at this place of the window, else to the beginning. */
  focus(place?: { x: number; y: number }): void;
  /** Marks the line that something went wrong in. */
  mark(line: number | undefined): void;
}

const setMark = StateEffect.define<number | undefined>();
const markedLine = Decoration.line({ class: "cm-marked" });

const marked = StateField.define({
  create: () => RangeSet.empty as RangeSet<Decoration>,
  update(old, { effects, docChanged, state }) {
    for (const effect of effects) {
      if (!effect.is(setMark)) continue;
      const line = effect.value;
      if (!line || line > state.doc.lines) return RangeSet.empty as RangeSet<Decoration>;
      return RangeSet.of(markedLine.range(state.doc.line(line).from));
    }
    return docChanged ? (RangeSet.empty as RangeSet<Decoration>) : old;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** An editor for TypeScript. Tab is not taken: it goes on to what is next on the page. */
export function openEditor({ text, kind, label, lang, change, run }: EditorOptions): Editor {
  const runKey = {
    key: "Shift-Enter",
    run: () => {
      run();
      return true;
    },
  };
  let silent = false;
  const view = new EditorView({
    doc: text,
    extensions: [
      keymap.of([runKey, { ...runKey, key: "Mod-Enter" }]),
      lineNumbers(),
      history(),
      drawSelection(),
      indentOnInput(),
      indentUnit.of("  "),
      EditorState.tabSize.of(2),
      bracketMatching(),
      closeBrackets(),
      javascript({ typescript: true }),
      syntaxHighlighting(inks),
      autocompletion({ icons: false }),
      typesFor(kind),
      keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
      marked,
      editorPhrases(lang),
      EditorView.contentAttributes.of({
        "aria-label": label,
        autocapitalize: "off",
        spellcheck: "false",
      }),
      EditorView.updateListener.of(({ docChanged }) => {
        if (docChanged && !silent) change();
      }),
    ],
  });
  return {
    element: view.dom,
    get text() {
      return view.state.doc.toString();
    },
    set text(insert: string) {
      silent = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } });
      silent = false;
    },
    focus(place) {
      view.focus();
      const at = place && view.posAtCoords(place, false);
      if (at !== undefined) view.dispatch({ selection: { anchor: at } });
    },
    mark(line) {
      view.dispatch({ effects: setMark.of(line) });
    },
  };
}
