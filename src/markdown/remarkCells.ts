import { createHash } from "node:crypto";
import type { Code, Root, RootContent } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { notebookWords } from "#components/notebook/notebook.strings.ts";
import {
  type CellOutput,
  isEmpty,
  nothing,
  outputAfter,
} from "#components/notebook/output/cellOutput.ts";
import { renderAtBuild } from "#components/notebook/output/renderAtBuild.ts";
import { codeVersion } from "#components/notebook/runner/codeVersion.ts";
import { cellJob } from "#components/notebook/runner/notebookJob.ts";
import { type PreparedCell, prepareCell } from "#components/notebook/runner/prepareCell.ts";
import { runInNode } from "#components/notebook/runner/runInNode.ts";
import type { Report, Trouble } from "#components/notebook/sandbox/protocol.ts";
import type { Language } from "#components/words/language.ts";
import { type CellMeta, cellMeta } from "#src/book/cellMeta.ts";
import { Problem } from "#src/book/problem.ts";
import { type Context, contextOf } from "./context.ts";
import { tag, text } from "./hast.ts";

/** How long all the cells of a chapter may take together when the site is built. */
const seconds = 30;

interface Found {
  readonly code: Code;
  readonly meta: CellMeta;
  readonly put: (node: RootContent) => void;
}

/** Runs the cells of a chapter and puts each on the page with its output. A cell that fails fails the build. */
export function remarkCells() {
  return async (tree: Root, file: VFile) => {
    const context = contextOf(file.path);
    if (!context) return;
    const found = cellsIn(tree, context);
    if (!found.length) return;
    const outputs = await run(found, context);
    for (const [index, { code, meta, put }] of found.entries()) {
      put(cellElement(code, meta, index + 1, outputs.get(meta.id) ?? nothing, context));
    }
  };
}

function cellsIn(tree: Root, { file }: Context): Found[] {
  const found: Found[] = [];
  visit(tree, "code", (code, index, parent) => {
    const meta = cellMeta(file, code);
    if (!meta || !parent || index === undefined) return;
    const put = (node: RootContent) => {
      parent.children[index] = node;
    };
    found.push({ code, meta, put });
    return SKIP;
  });
  return found;
}

const known = new Map<string, Promise<Report[]>>();

async function run(found: readonly Found[], context: Context): Promise<Map<string, CellOutput>> {
  const cells = found.map(({ code, meta }): PreparedCell => {
    const prepared = prepareCell(meta.id, code.value);
    if ("trouble" in prepared) throw problem(context, code, prepared.trouble);
    return prepared;
  });
  const job = cellJob(
    cells,
    found.map(({ meta }) => meta.id),
  );
  const key = createHash("sha256").update(JSON.stringify(job)).digest("hex");
  const running = known.get(key) ?? runInNode(job, seconds);
  known.set(key, running);
  const outputs = new Map<string, CellOutput>();
  for (const report of await running) {
    const id = "cell" in report ? report.cell : undefined;
    if (report.kind === "trouble") {
      const at = found.find(({ meta }) => meta.id === blamed(report.trouble, id)) ?? found[0];
      throw problem(context, at.code, report.trouble);
    }
    if (id) outputs.set(id, outputAfter(outputs.get(id) ?? nothing, report));
  }
  return outputs;
}

/** A cell may fail because of one that it uses. */
const blamed = (trouble: Trouble, id: string | undefined) =>
  (trouble.kind === "thrown" && trouble.cell) || id;

function problem({ file }: Context, code: Code, trouble: Trouble): Problem {
  const line = "line" in trouble ? (trouble.line ?? 1) : 0;
  const start = code.position?.start.line ?? 0;
  return new Problem(file, start + line, `a cell fails. ${notebookWords.en.trouble(trouble)}`);
}

function cellElement(
  code: Code,
  meta: CellMeta,
  position: number,
  output: CellOutput,
  context: Context,
): RootContent {
  const { chapter, words } = context;
  const number = words.names.cell(`${chapter.number}.${position}`);
  const head = tag("figcaption", {}, [
    tag("b", {}, [text(number)]),
    text(" "),
    tag("span", {}, [text(meta.title)]),
  ]);
  const plain = { ...code, meta: undefined };
  return tag(
    "figure",
    { className: ["listing", "cell"], id: `cell-${meta.id}`, dataVersion: codeVersion(code.value) },
    [head, plain, ...(isEmpty(output) ? [] : [outputElement(output, chapter.language)])],
    code,
  );
}

/** Markup that is there already, as MDX takes it. */
function outputElement(output: CellOutput, language: Language): RootContent {
  return {
    type: "mdxJsxFlowElement",
    name: "div",
    attributes: [
      { type: "mdxJsxAttribute", name: "class", value: "out" },
      // A wide output scrolls in its own box; the keyboard must reach it.
      { type: "mdxJsxAttribute", name: "tabindex", value: "0" },
      { type: "mdxJsxAttribute", name: "role", value: "group" },
      { type: "mdxJsxAttribute", name: "aria-label", value: notebookWords[language].output },
      { type: "mdxJsxAttribute", name: "set:html", value: renderAtBuild(output, language) },
    ],
    children: [],
  };
}
