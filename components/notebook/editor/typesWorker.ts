import type tsTypes from "typescript";
import { asGenerator, asModule, checkingOptions, type Readable, unknownName } from "./checking.ts";
import type { Answers, CodeKind, Known, Question } from "./typesProtocol.ts";

/** Where the compiler and the types are. The worker is told first of all. */
interface Begin {
  readonly compiler: string;
  readonly types: string;
  /** What a page's cells know without importing it. */
  readonly around: string;
}

interface Asked {
  readonly id: number;
  readonly question: Question;
}

const file = "/code.ts";
let version = 0;
let asked = "";
let read: Readable = asModule("");
let service: Promise<{ ts: typeof tsTypes; service: tsTypes.LanguageService }> | undefined;

addEventListener("message", ({ data }: MessageEvent<Begin | Asked>) => {
  if ("compiler" in data) {
    service = begin(data);
    return;
  }
  void service?.then(
    ({ ts, service }) => postMessage({ id: data.id, answer: answer(ts, service, data.question) }),
    () => postMessage({ id: data.id }),
  );
});

async function begin({ compiler, types, around }: Begin) {
  const [{ default: ts }, files] = await Promise.all([
    import(/* @vite-ignore */ compiler) as Promise<{ default: typeof tsTypes }>,
    fetch(types).then((answer) => answer.json() as Promise<Record<string, string>>),
  ]);
  files["/around.d.ts"] = around;
  const options = { ...checkingOptions(ts), paths: { downhill: ["/downhill/index.d.ts"] } };
  const host: tsTypes.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file, "/around.d.ts"],
    getScriptVersion: (name) => (name === file ? String(version) : "0"),
    getScriptSnapshot: (name) => {
      const found = name === file ? read.text : stored(name);
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => "/",
    getDefaultLibFileName: () => "/lib.esnext.d.ts",
    fileExists: (name) => name === file || stored(name) !== undefined,
    readFile: stored,
  };
  // The declarations import each other as "./x.ts".
  function stored(name: string): string | undefined {
    return files[name] ?? files[name.replace(/\.ts$/, ".d.ts")];
  }
  return { ts, service: ts.createLanguageService(host) };
}

function answer(ts: typeof tsTypes, service: tsTypes.LanguageService, question: Question) {
  const { kind, text } = question;
  if (`${kind} ${text}` !== asked) {
    asked = `${kind} ${text}`;
    read = kind === "cell" ? asGenerator(ts, text) : asModule(text);
    version += 1;
  }
  if (question.ask === "problems") return problems(ts, service, kind);
  const at = read.toRead(question.at);
  if (question.ask === "hover") return known(ts, service.getQuickInfoAtPosition(file, at));
  if (question.ask === "complete") return choices(service, at);
  const details = service.getCompletionEntryDetails(
    file,
    at,
    question.name,
    undefined,
    undefined,
    undefined,
    undefined,
  );
  return known(ts, details && { ...details, textSpan: { start: at, length: 0 } });
}

function problems(
  ts: typeof tsTypes,
  service: tsTypes.LanguageService,
  kind: CodeKind,
): Answers["problems"] {
  const found = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
  return found
    .filter(({ code }) => kind === "exercise" || code !== unknownName)
    .map(({ start = 0, length = 1, messageText, category }) => ({
      from: read.toCode(start),
      to: read.toCode(start + length),
      message: ts.flattenDiagnosticMessageText(messageText, "\n"),
      serious: category === ts.DiagnosticCategory.Error,
    }));
}

interface Info {
  readonly textSpan: { readonly start: number; readonly length: number };
  readonly displayParts?: tsTypes.SymbolDisplayPart[];
  readonly documentation?: tsTypes.SymbolDisplayPart[];
  readonly tags?: tsTypes.JSDocTagInfo[];
}

function known(ts: typeof tsTypes, info: Info | undefined): Known | undefined {
  if (!info) return undefined;
  const tags = (info.tags ?? []).map(
    ({ name, text: parts }) => `@${name} ${ts.displayPartsToString(parts)}`,
  );
  return {
    from: read.toCode(info.textSpan.start),
    to: read.toCode(info.textSpan.start + info.textSpan.length),
    signature: ts.displayPartsToString(info.displayParts),
    doc: [ts.displayPartsToString(info.documentation), ...tags].filter(Boolean).join("\n"),
  };
}

function choices(service: tsTypes.LanguageService, at: number): Answers["complete"] {
  const found = service.getCompletionsAtPosition(file, at, {});
  if (!found) return undefined;
  const before = /[\w$\u0370-\u03ff]*$/.exec(read.text.slice(0, at))?.[0] ?? "";
  return {
    from: read.toCode(at - before.length),
    choices: found.entries.map(({ name, kind, sortText }) => ({ name, kind, order: sortText })),
  };
}
