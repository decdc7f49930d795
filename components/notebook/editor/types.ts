import type { CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { linter } from "@codemirror/lint";
import { EditorState, type Extension } from "@codemirror/state";
import { type EditorView, hoverTooltip, type Tooltip } from "@codemirror/view";
import { around } from "./around.ts";
import type { Answers, CodeKind, Known, Question } from "./typesProtocol.ts";

let worker: Worker | undefined;
let count = 0;
const waiting = new Map<number, (answer: never) => void>();

/** The compiler is big. It is fetched when the reader changes something for the first time. */
function compiler(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL("./typesWorker.ts", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<{ id: number; answer?: never }>) => {
    waiting.get(data.id)?.(data.answer as never);
    waiting.delete(data.id);
  };
  const folder = new URL(`${import.meta.env.BASE_URL.replace(/\/?$/, "/")}notebook/`, location.href)
    .href;
  worker.postMessage({ compiler: `${folder}typescript.js`, types: `${folder}types.json`, around });
  return worker;
}

type Asked<Kind extends Question["ask"]> = Extract<Question, { ask: Kind }>;

function ask<Kind extends Question["ask"]>(
  question: Asked<Kind>,
): Promise<Answers[Kind] | undefined> {
  const id = ++count;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    compiler().postMessage({ id, question });
  });
}

/** Errors as one types, what a name is under the pointer, and completion with docstrings. */
export function typesFor(kind: CodeKind): Extension {
  // The editor knows a source of completions by its identity.
  const source = (context: CompletionContext) => complete(kind, context);
  return [
    linter((view) => problems(kind, view), { delay: 400, needsRefresh: () => false }),
    hoverTooltip((view, at) => hover(kind, view, at)),
    EditorState.languageData.of(() => [{ autocomplete: source }]),
  ];
}

async function problems(kind: CodeKind, view: EditorView) {
  // Nothing was changed yet: the book's own code has no errors.
  if (!worker && !view.hasFocus) return [];
  const text = view.state.doc.toString();
  const found = (await ask({ ask: "problems", kind, text })) ?? [];
  const end = view.state.doc.length;
  return found.map(({ from, to, message, serious }) => ({
    from: Math.min(from, end),
    to: Math.min(to, end),
    message,
    severity: serious ? ("error" as const) : ("warning" as const),
  }));
}

async function hover(kind: CodeKind, view: EditorView, at: number): Promise<Tooltip | null> {
  const known = await ask({ ask: "hover", kind, text: view.state.doc.toString(), at });
  if (!known?.signature) return null;
  return { pos: known.from, end: known.to, create: () => ({ dom: knownView(known) }) };
}

async function complete(
  kind: CodeKind,
  context: CompletionContext,
): Promise<CompletionResult | null> {
  const word = context.matchBefore(/[\w$\u0370-\u03ff.]+$/);
  if (!word && !context.explicit) return null;
  const text = context.state.doc.toString();
  const at = context.pos;
  const found = await ask({ ask: "complete", kind, text, at });
  if (!found) return null;
  return {
    from: found.from,
    validFor: /^[\w$\u0370-\u03ff]*$/,
    options: found.choices.map(({ name, kind: type, order }) => ({
      label: name,
      type,
      boost: order.startsWith("11") ? 1 : order.startsWith("15") ? -1 : 0,
      info: async () => {
        const known = await ask({ ask: "details", kind, text, at, name });
        return known ? knownView(known) : null;
      },
    })),
  };
}

function knownView({ signature, doc }: Known): HTMLElement {
  const view = document.createElement("div");
  view.className = "types";
  const code = view.appendChild(document.createElement("code"));
  code.textContent = signature;
  if (doc) {
    const text = view.appendChild(document.createElement("div"));
    text.className = "doc";
    text.textContent = doc;
  }
  return view;
}
