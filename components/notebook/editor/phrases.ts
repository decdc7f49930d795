import { EditorState, type Extension } from "@codemirror/state";

const korean = {
  Diagnostics: "진단",
  "No diagnostics": "진단 없음",
  Completions: "자동 완성",
  "Control character": "제어 문자",
  "Folded lines": "접힌 줄",
  Unfold: "펼치기",
  close: "닫기",
};

/** CodeMirror's own words in the reader's language. */
export const editorPhrases = (lang: string): Extension =>
  lang === "ko" ? EditorState.phrases.of(korean) : [];
