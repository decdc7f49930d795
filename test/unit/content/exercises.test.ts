import { existsSync, readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it, vi } from "vitest";
import type { AnyExerciseWords, Finding } from "#components/notebook/exercise/exercise.ts";
import { runInNode } from "#components/notebook/runner/runInNode.ts";
import { stripTypes } from "#components/notebook/runner/stripTypes.ts";
import type { CheckState, Report } from "#components/notebook/sandbox/protocol.ts";
import { exercises } from "#content/exercises.ts";

// Every run has a thread of its own, which a busy machine takes its time to begin.
vi.setConfig({ testTimeout: 60_000 });

const wordsOf = import.meta.glob<AnyExerciseWords>("/content/chapters/*/exercises/*/words.ts", {
  import: "words",
  eager: true,
});
const checksOf = import.meta.glob<object>("/content/chapters/*/exercises/*/check.ts", {
  import: "checks",
  eager: true,
});
const { options: libOptions } = ts.parseJsonConfigFileContent(
  ts.readConfigFile("lib/tsconfig.json", ts.sys.readFile).config,
  ts.sys,
  "lib",
);
const root = "content/chapters";
const planned = Object.entries(exercises).flatMap(([chapter, plans]) =>
  plans.map((plan) => ({ ...plan, folder: `${root}/${chapter}/exercises/${plan.id}` })),
);
const read = (file: string) => readFileSync(file, "utf8");

async function run(folder: string, file: string, seconds = 10): Promise<Report[]> {
  const [code, check] = [file, "check.ts"].map((name) => stripTypes(read(`${folder}/${name}`)));
  return runInNode({ kind: "checks", code, check }, seconds);
}

const resultsOf = (reports: readonly Report[]): CheckState[] =>
  reports.flatMap((report) => (report.kind === "check" ? report.result : []));

it("every folder of an exercise is in content/exercises.ts, once", () => {
  const folders = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => /^[\w-]+\/exercises\/[\w-]+$/.test(path))
    .map((path) => `${root}/${path}`);
  expect(planned.map(({ folder }) => folder).sort()).toEqual(folders.sort());
  expect(new Set(planned.map(({ id }) => id)).size, "ids are unique").toBe(planned.length);
});

it("every start and every wrong answer compiles", () => {
  const files = planned.flatMap(({ folder }) => [
    ...["start", "solution"].map((name) => `${folder}/${name}.ts`),
    ...readdirSync(`${folder}/wrong`).map((name) => `${folder}/wrong/${name}`),
  ]);
  const options = { ...libOptions, noUnusedLocals: false, noUnusedParameters: false };
  const program = ts.createProgram(files, {
    ...options,
    lib: [...(options.lib ?? []), "lib.dom.d.ts"],
  });
  const said = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
  expect(said).toEqual([]);
});

describe.each(planned)("$id", ({ folder, seconds = 10 }) => {
  const words = wordsOf[`/${folder}/words.ts`];

  /** What is said of a finding is a whole sentence in both languages. */
  function expectSentences({ says: key, values }: Finding): void {
    for (const { says } of [words.en, words.ko]) {
      const sentence = says[key](...(values as never[]));
      expect(sentence).toMatch(/\S{2}/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }
  }

  it("has every check and every sentence in both languages", () => {
    const checks = checksOf[`/${folder}/check.ts`];
    for (const text of [words.en, words.ko]) {
      expect(Object.keys(text.checks)).toEqual(Object.keys(checks));
      expect(Object.keys(text.says)).toEqual(Object.keys(words.en.says));
    }
  });

  it("passes with its solution, in an eighth of its time", async () => {
    const results = resultsOf(await run(folder, "solution.ts", seconds / 8));
    expect(results.length).toBeGreaterThan(0);
    expect(results).toEqual(results.map(() => ({ state: "passed" })));
  });

  it("fails with its start", async () => {
    const results = resultsOf(await run(folder, "start.ts", seconds));
    expect(results.map(({ state }) => state)).toContain("failed");
    for (const result of results) if (result.state === "failed") expectSentences(result.finding);
  });

  const wrong = existsSync(`${folder}/wrong`) ? readdirSync(`${folder}/wrong`) : [];

  it("knows at least three wrong answers", () => {
    expect(wrong.length).toBeGreaterThanOrEqual(3);
  });

  it.each(wrong)("points at the mistake of wrong/%s", async (name) => {
    const file = `wrong/${name}`;
    const expected = /^\/\/ fails: (\w+)$/m.exec(read(`${folder}/${file}`))?.[1];
    expect(
      expected,
      `${file} begins with // fails: and the sentence that points at it`,
    ).toBeTruthy();
    const results = resultsOf(await run(folder, file, seconds));
    const first = results.find(({ state }) => state !== "passed");
    if (first?.state !== "failed") throw new Error(`no check fails: ${JSON.stringify(results)}`);
    expect(first.finding.says).toBe(expected);
    expectSentences(first.finding);
  });
});
