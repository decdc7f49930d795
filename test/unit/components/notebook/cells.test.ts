import { describe, expect, it, vi } from "vitest";
import { type CellOutput, nothing, outputAfter } from "#components/notebook/output/cellOutput.ts";
import { lineOf } from "#components/notebook/output/valueView.ts";
import { codeVersion } from "#components/notebook/runner/codeVersion.ts";
import { cellJob, dependentsOf } from "#components/notebook/runner/notebookJob.ts";
import { type PreparedCell, prepareCell } from "#components/notebook/runner/prepareCell.ts";
import { runInNode } from "#components/notebook/runner/runInNode.ts";

function prepared(codes: Readonly<Record<string, string>>): PreparedCell[] {
  return Object.entries(codes).map(([id, code]) => {
    const cell = prepareCell(id, code);
    if ("trouble" in cell) throw new Error(JSON.stringify(cell.trouble));
    return cell;
  });
}

/** Runs all cells and returns what each has to show. */
async function outputsOf(codes: Readonly<Record<string, string>>, wanted = Object.keys(codes)) {
  const outputs: Record<string, CellOutput> = {};
  for (const report of await runInNode(cellJob(prepared(codes), wanted), 10))
    if ("cell" in report && report.cell)
      outputs[report.cell] = outputAfter(outputs[report.cell] ?? nothing, report);
  return outputs;
}

const shown = async (code: string) => {
  const { a } = await outputsOf({ a: code });
  return a.value ? lineOf(a.value) : a.trouble;
};

describe("a cell", () => {
  it("has the value of its last line", async () => {
    expect(await shown("const w: number = 2;\nw * 3")).toBe("6");
    expect(await shown("const w = 2;")).toBe("undefined");
  });

  it("may wait, and may use a name that it is given for its own", async () => {
    expect(await shown("const Plot = await Promise.resolve(4);\nPlot")).toBe("4");
  });

  it("imports the library, whole or by names", async () => {
    expect(await shown('import * as lib from "downhill";\nlib.quadratic([1]).size')).toBe("1");
    expect(await shown('import { quadratic as bowl } from "downhill";\nbowl([1, 2]).size')).toBe(
      "2",
    );
    expect(await shown('import x from "elsewhere";\nx')).toEqual({
      kind: "module",
      name: "elsewhere",
    });
  });

  it("that yields shows its last value, and hands on its names", async () => {
    const { a, b } = await outputsOf({ a: "let n = 0;\nwhile (n < 3) yield ++n;", b: "n * 10" });
    expect(a.value && lineOf(a.value)).toBe("3");
    expect(b.value && lineOf(b.value)).toBe("30");
  });

  it("exports nothing", () => {
    expect(prepareCell("a", "1;\nexport const b = 2;")).toEqual({
      trouble: { kind: "syntax", line: 2, message: 'a cell exports nothing: leave "export" out' },
    });
  });

  it("that cannot be read names the line", () => {
    expect(prepareCell("a", "1;\nlet b = ;")).toMatchObject({
      trouble: { kind: "syntax", line: 2 },
    });
  });

  it("that throws names the line, and so do those that need it", async () => {
    const { a, b } = await outputsOf({ a: "const n = 1;\nthrow new Error('no');", b: "n" });
    const trouble = { kind: "thrown", name: "Error", message: "no", line: 2, cell: "a" };
    expect([a.trouble, b.trouble]).toEqual([trouble, trouble]);
  });

  it("that breaks anything is told what", async () => {
    expect(await shown("throw null")).toEqual({ kind: "thrown", name: "", message: "null" });
    expect(await shown("const f = () => f();\nf()")).toMatchObject({ kind: "deep" });
    expect(await shown("1;\nnobody")).toEqual({ kind: "unknown", name: "nobody", line: 2 });
    expect(await shown("new Float64Array(1e15)")).toEqual({ kind: "memory", line: 1 });
  });
});

describe("cells together", () => {
  it("run in the order of what they need, whatever the order on the page", async () => {
    const { a } = await outputsOf({ a: "b + 1", b: "const b = 1;" }, ["a"]);
    expect(a.value && lineOf(a.value)).toBe("2");
  });

  it("share imports; the first that imports a name has it", async () => {
    const codes = {
      a: 'import { quadratic } from "downhill";',
      b: 'import { quadratic } from "downhill";\nquadratic([1]).size',
      c: "quadratic([1, 2]).size",
    };
    const { b, c } = await outputsOf(codes);
    expect([b.value && lineOf(b.value), c.value && lineOf(c.value)]).toEqual(["1", "2"]);
  });

  // Every run has a thread of its own, which a busy machine takes its time to begin.
  vi.setConfig({ testTimeout: 60_000 });

  it("know who depends on whom, by way of others too", () => {
    const cells = prepared({ a: "const x = 1;", b: "const y = x;", c: "y", d: "const z = 1;" });
    expect(dependentsOf("a", cells)).toEqual(["a", "b", "c"]);
  });

  it("say when they need each other in a circle, or define a name twice", async () => {
    const circle = await outputsOf({ a: "const p = q;", b: "const q = p;" });
    expect(circle.a.trouble).toEqual({ kind: "circular" });
    const twice = await outputsOf({ a: "const p = 1;", b: "const p = 2;" }, ["a", "b"]);
    expect([twice.a.value, twice.b.value].some(Boolean)).toBe(true);
    const user = await outputsOf({ a: "const p = 1;", b: "const p = 2;", c: "p" }, ["c"]);
    expect(user.c.trouble).toEqual({ kind: "twice", name: "p" });
  });
});

describe("the version of a piece of code", () => {
  it("does not change with comments, types, layout and texts", () => {
    expect(codeVersion('const a: number = 1; // one\nlog("x")')).toBe(
      codeVersion('const a = 1;\n\nlog("하나") // 하나'),
    );
  });

  it("changes with what the code does", () => {
    expect(codeVersion("a + 1")).not.toBe(codeVersion("a + 2"));
  });
});
