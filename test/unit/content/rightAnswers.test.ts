import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { runInNode } from "#components/notebook/runner/runInNode.ts";
import { stripTypes } from "#components/notebook/runner/stripTypes.ts";
import { exercises } from "#content/exercises.ts";

// Somebody who solves an exercise in another way must not be told that it is wrong. Each file in `right` is such a
// way: another order, another formula, lists made anew or changed in place.

// Each run has a thread of its own, which a busy machine is slow to start.
vi.setConfig({ testTimeout: 60_000 });

const root = "content/chapters";
const folders = Object.entries(exercises).flatMap(([chapter, plans]) =>
  plans.map(({ id, seconds = 10 }) => ({
    id,
    seconds,
    folder: `${root}/${chapter}/exercises/${id}`,
  })),
);
const answers = folders.flatMap(({ folder, ...rest }) =>
  (existsSync(`${folder}/right`) ? readdirSync(`${folder}/right`) : []).map((name) => ({
    ...rest,
    folder,
    name,
  })),
);
const script = (file: string) => stripTypes(readFileSync(file, "utf8"));

describe("other right answers", () => {
  it.each(answers)("$id passes with right/$name", async ({ folder, name, seconds }) => {
    const [code, check] = [`right/${name}`, "check.ts"].map((file) => script(`${folder}/${file}`));
    const reports = await runInNode({ kind: "checks", code, check }, seconds);
    const results = reports.flatMap((report) => (report.kind === "check" ? report.result : []));
    expect(results.length).toBeGreaterThan(0);
    expect(results).toEqual(results.map(() => ({ state: "passed" })));
  });
});
