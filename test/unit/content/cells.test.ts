import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { around } from "#components/notebook/editor/around.ts";
import { asGenerator, checkingOptions, unknownName } from "#components/notebook/editor/checking.ts";

const cells = new Map(
  globSync("content/chapters/*/*.mdx").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^```ts cell ([\w-]+).*\n([\s\S]*?)^```$/gm)].map(
      ([, id, code]) => [`/${file.replace(/\.mdx$/, "")}/${id}.ts`, code] as const,
    ),
  ),
);

describe("the cells of the book", () => {
  it("stand in every chapter", () => {
    const chapters = new Set([...cells.keys()].map((file) => file.split("/")[3]));
    expect([...chapters].sort()).toEqual(
      globSync("content/chapters/*/en.mdx")
        .map((file) => file.split("/")[2])
        .sort(),
    );
  });

  it("are without trouble to the editor's own compiler", () => {
    const options = {
      ...checkingOptions(ts),
      paths: { downhill: [`${process.cwd()}/lib/index.ts`] },
    };
    const files = new Map([
      ...[...cells].map(([name, code]) => [name, asGenerator(ts, code).text] as const),
      ["/around.d.ts", around],
    ]);
    const host = ts.createCompilerHost(options);
    const { fileExists, getSourceFile } = host;
    host.fileExists = (name) => files.has(name) || fileExists(name);
    host.getSourceFile = (name, target, ...rest) => {
      const text = files.get(name);
      return text === undefined
        ? getSourceFile(name, target, ...rest)
        : ts.createSourceFile(name, text, target);
    };
    const program = ts.createProgram([...files.keys()], options, host);
    const troubles = [...cells.keys()].flatMap((name) => {
      const file = program.getSourceFile(name);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    });
    const said = troubles
      .filter(({ code }) => code !== unknownName)
      .map(
        ({ file, code, messageText }) =>
          `${file?.fileName}: ${code} ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
      );
    expect(said).toEqual([]);
  });
});
