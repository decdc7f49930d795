import type tsTypes from "typescript";
import type { Answers, Known, Question } from "./typesProtocol.ts";

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
let text = "";
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
  const options: tsTypes.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    lib: ["lib.esnext.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    noImplicitAny: false,
    skipLibCheck: true,
    types: [],
    paths: { downhill: ["/downhill/index.d.ts"] },
  };
  const host: tsTypes.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file, "/around.d.ts"],
    getScriptVersion: (name) => (name === file ? String(version) : "0"),
    getScriptSnapshot: (name) => {
      const found = name === file ? text : read(name);
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => "/",
    getDefaultLibFileName: () => "/lib.esnext.d.ts",
    fileExists: (name) => name === file || read(name) !== undefined,
    readFile: read,
  };
  // The declarations import each other as "./x.ts".
  function read(name: string): string | undefined {
    return files[name] ?? files[name.replace(/\.ts$/, ".d.ts")];
  }
  return { ts, service: ts.createLanguageService(host) };
}

function answer(ts: typeof tsTypes, service: tsTypes.LanguageService, question: Question) {
  if (question.text !== text) {
    text = question.text;
    version += 1;
  }
  if (question.ask === "problems") return problems(ts, service);
  if (question.ask === "hover") return known(ts, service.getQuickInfoAtPosition(file, question.at));
  if (question.ask === "complete") return choices(service, question.at);
  const details = service.getCompletionEntryDetails(
    file,
    question.at,
    question.name,
    undefined,
    undefined,
    undefined,
    undefined,
  );
  return known(ts, details && { ...details, textSpan: { start: question.at, length: 0 } });
}

// Not of a cell's concern: names that other cells define are known to them only when they run.
function problems(ts: typeof tsTypes, service: tsTypes.LanguageService): Answers["problems"] {
  const found = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
  return found
    .filter(({ code }) => !ignored.has(code))
    .map(({ start = 0, length = 1, messageText, category }) => ({
      from: start,
      to: start + length,
      message: ts.flattenDiagnosticMessageText(messageText, "\n"),
      serious: category === ts.DiagnosticCategory.Error,
    }));
}

// `yield` and `await` at the top of a cell.
const ignored = new Set([1163, 1308, 1375, 1378, 2354, 2304]);

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
    from: info.textSpan.start,
    to: info.textSpan.start + info.textSpan.length,
    signature: ts.displayPartsToString(info.displayParts),
    doc: [ts.displayPartsToString(info.documentation), ...tags].filter(Boolean).join("\n"),
  };
}

function choices(service: tsTypes.LanguageService, at: number): Answers["complete"] {
  const found = service.getCompletionsAtPosition(file, at, {});
  if (!found) return undefined;
  const before = /[\w$\u0370-\u03ff]*$/.exec(text.slice(0, at))?.[0] ?? "";
  return {
    from: at - before.length,
    choices: found.entries.map(({ name, kind, sortText }) => ({ name, kind, order: sortText })),
  };
}
